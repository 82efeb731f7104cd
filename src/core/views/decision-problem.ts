import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { shownRating, type ShownRating } from "./shown-rating.ts";

/** One rated criterion in play, with its points and its share of all points in play. */
export interface WeightedCriterion {
  readonly criterion: RatedCriterion;
  readonly points: number;
  /** 0 to 1; 0 everywhere while all weights are 0. */
  readonly share: number;
}

/** Catalog and scenario put together: what is in play, and what is known of it. */
export interface DecisionProblem {
  readonly options: readonly Option[];
  /** Every rated criterion in play, in the decision's order, weight 0 included. */
  readonly criteria: readonly WeightedCriterion[];
  /** [option][criterion], in the orders above. */
  readonly ratings: readonly (readonly ShownRating[])[];
}

export const decisionProblem = oncePerScenario((decision: Decision, scenario: Scenario): DecisionProblem => {
  const options = decision.options.filter((option) => !scenario.excludedOptions.includes(option.id));
  const rated = decision.criteria.filter(
    (criterion): criterion is RatedCriterion =>
      criterion.kind === "rated" && !scenario.excludedCriteria.includes(criterion.id),
  );
  const points = rated.map((criterion) => scenario.weights[criterion.id] ?? 0);
  const sum = points.reduce((total, each) => total + each, 0);
  return {
    options,
    criteria: rated.map((criterion, column) => {
      const own = points[column] ?? 0;
      return { criterion, points: own, share: sum > 0 ? own / sum : 0 };
    }),
    ratings: options.map((option) => rated.map((criterion) => shownRating(scenario, criterion, option.id))),
  };
});
