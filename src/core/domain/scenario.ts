import type { Rating } from "./cell.ts";
import type { Elicitation } from "./elicitation.ts";
import type {
  CriterionId,
  DecisionId,
  OptionId,
  PracticeId,
  PresetId,
  QuestionId,
  RevisionId,
  ScenarioId,
} from "./ids.ts";
import type { SimulationSettings } from "./simulation.ts";

/** A rating that the team set in place of the catalog's, with its reason. */
export interface RatingOverride extends Rating {
  readonly note: string;
}

/** What a team says of one practice of the review checklist. */
export interface PracticeMark {
  readonly ticked: boolean;
  readonly note: string;
}

/** One saved state. The counter orders revisions; clocks never do. */
export interface Revision {
  readonly id: RevisionId;
  /** 0 before the first save, then one more with each save. */
  readonly counter: number;
  readonly parent: RevisionId | null;
}

/** All that a team has set for one decision: the unit that is saved and shared. */
export interface Scenario {
  readonly format: "steelyard/scenario";
  readonly version: 1;
  readonly id: ScenarioId;
  readonly revision: Revision;
  readonly name: string;
  readonly notes: string;
  /** ISO 8601 in UTC; shown, never used for ordering. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly decision: { readonly kind: "catalog"; readonly id: DecisionId; readonly revision: number };
  /** The preset last loaded; null is "Equal weights". Weights may have moved since. */
  readonly preset: PresetId | null;
  /** Points 0 to 100 as typed; a criterion that is not named has 0. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Lowest acceptable rating, 1 to 5, judged on the mode. */
  readonly mustHaves: Readonly<Record<CriterionId, number>>;
  readonly excludedOptions: readonly OptionId[];
  readonly excludedCriteria: readonly CriterionId[];
  readonly ratings: Readonly<Record<CriterionId, Readonly<Record<OptionId, RatingOverride>>>>;
  /** Answers of the guided start, yes or no; a question that is not named is open. */
  readonly answers: Readonly<Record<QuestionId, boolean>>;
  /** Practices that are ticked or carry a note; the others are open. */
  readonly checklist: Readonly<Record<PracticeId, PracticeMark>>;
  /** What was answered in other ways of weighing; weights are what it was once taken over as, and may have moved since. */
  readonly elicitation: Elicitation;
  readonly simulation: SimulationSettings;
}
