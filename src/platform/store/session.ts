import type { TemporalState } from "zundo";
import { temporal } from "zundo";
import type { StoreApi } from "zustand";
import { create } from "zustand";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** Where the open scenario comes from, and so what a change to it does. */
export type Origin =
  /** The worked example: its first change stores a copy. */
  | "sample"
  /** A scenario of this browser's library. */
  | "stored"
  /** Somebody's link: read only until "Save a copy". */
  | "shared";

/** Facts only: whatever can be derived is derived by core/views, so that nothing can go stale. */
export interface OpenSession {
  readonly kind: "open";
  readonly scenario: Scenario;
  readonly decision: Decision;
  readonly origin: Origin;
}

export type Session = { readonly kind: "closed" } | OpenSession;

interface SessionState {
  readonly session: Session;
}

/** More steps than a meeting takes; each is a few kilobytes at most. */
const UNDO_STEPS = 200;

/** The one open scenario and its undo history. All writes go through this room's actions. */
export const sessionStore = create<SessionState>()(
  temporal((): SessionState => ({ session: { kind: "closed" } }), {
    limit: UNDO_STEPS,
    equality: (past, current) => past.session === current.session,
  }),
);

/** The undo history of the open scenario. */
export const sessionHistory: StoreApi<TemporalState<SessionState>> = sessionStore.temporal;
