import type { Decision } from "#core/domain/decision.ts";
import type { DecisionId } from "#core/domain/ids.ts";
import { fail, type Result } from "#core/domain/result.ts";
import { describeReadError, type ReadSource } from "#core/share/describe-read-error.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { knownDecision, rememberDecision, useKnownDecisions } from "./known-decisions.ts";

type UnknownDecision = Extract<ReadError, { kind: "unknown-decision" | "unknown-revision" }>;

/** Loads one released revision of the catalog; only the app can. Rejects when it cannot be fetched. */
export type LoadDecision = (id: DecisionId, revision: number) => Promise<Result<Decision, UnknownDecision>>;

/** The catalog has the decision, but its part of the page did not arrive: offline, or replaced by a newer release. */
export interface NotLoaded {
  readonly kind: "not-loaded";
}

/** Why a decision is not at hand. */
export type DecisionFailure = UnknownDecision | NotLoaded;

/** The revision named: at once where it is known, else loaded and remembered. Never rejects. */
export async function loadDecisionOnce(
  named: { readonly id: DecisionId; readonly revision: number },
  load: LoadDecision,
): Promise<Result<Decision, DecisionFailure>> {
  const known = knownDecision(useKnownDecisions.getState().decisions, named);
  if (known) return { ok: true, value: known };
  try {
    const loaded = await load(named.id, named.revision);
    if (loaded.ok) rememberDecision(loaded.value);
    return loaded;
  } catch {
    return fail({ kind: "not-loaded" });
  }
}

/** What went wrong on the way to a scenario, and what to do next. */
export function describeOpenFailure(error: ReadError | NotLoaded, source: ReadSource): string {
  return error.kind === "not-loaded"
    ? "The decision could not be loaded. Check your connection, then try again or reload the page."
    : describeReadError(error, source);
}
