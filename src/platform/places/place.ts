import type { ScenarioId, SourceId } from "#core/domain/ids.ts";

/** The steps of a review, in their order on screen. They are places, not a wizard. */
export const STEPS = ["frame", "weigh", "compare", "challenge", "team", "decide"] as const;

export type Step = (typeof STEPS)[number];

/** The parts of Challenge, in their order on screen: each has an address, so that a meeting can go straight to one. */
export const CHALLENGES = [
  "weights",
  "verdict",
  "flips",
  "simulation",
  "sweep",
  "ratings",
  "other-side",
  "overlaps",
  "methods",
] as const;

export type ChallengePart = (typeof CHALLENGES)[number];

/** Where a person is. Every place has an address of its own; `read-place.ts` has their spelling. */
export type Place =
  | { readonly kind: "home" }
  | {
      readonly kind: "scenario";
      readonly id: ScenarioId;
      readonly step: Step;
      /** One part of Challenge; absent for the step as a whole. */
      readonly part?: ChallengePart;
    }
  | { readonly kind: "scenarios" }
  | { readonly kind: "compare-scenarios"; readonly left: ScenarioId; readonly right: ScenarioId }
  | { readonly kind: "decisions" }
  /** All sources of the catalog, or one of them among the others. */
  | { readonly kind: "sources"; readonly source: SourceId | null }
  /** A link to a scenario, a ballot or the request for one; opened, never mirrored back. */
  | { readonly kind: "shared"; readonly text: string }
  | { readonly kind: "nowhere"; readonly address: string };
