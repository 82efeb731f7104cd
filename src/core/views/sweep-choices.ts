import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { flipList } from "./flip-list.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { sweptOptions } from "./swept-options.ts";

/** Which criteria can be swept. */
export interface SweepChoices {
  /** Heaviest first, equal ones in the decision's order; those without points last. */
  readonly offered: readonly WeightedCriterion[];
  /** An option with a rank is not rated on these: none of them has points. */
  readonly leftOut: readonly RatedCriterion[];
  /** The one whose weight changes the leader soonest, else the heaviest. */
  readonly first: CriterionId;
}

/** null where fewer than two options have a rank: nothing could cross. */
export const sweepChoices = oncePerScenario((decision: Decision, scenario: Scenario): SweepChoices | null => {
  const options = sweptOptions(decision, scenario);
  if (options.length < 2) return null;
  const { criteria } = decisionProblem(decision, scenario);
  const isRated = ({ criterion }: WeightedCriterion) =>
    options.every(({ ratingOn }) => ratingOn(criterion.id).rating !== null);
  const offered = criteria.filter(isRated).toSorted((a, b) => b.points - a.points);
  const heaviest = offered[0];
  if (!heaviest) return null;
  const flip = flipList(decision, scenario).find(({ kind }) => kind === "weight");
  return {
    offered,
    leftOut: criteria.filter((each) => !isRated(each)).map(({ criterion }) => criterion),
    first: (flip ?? heaviest).criterion.id,
  };
});
