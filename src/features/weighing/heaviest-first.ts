import type { CriterionId } from "#core/domain/ids.ts";
import type { WeightedCriterion } from "#core/views/decision-problem.ts";

/** The criteria by weight, heaviest first; equal weights keep the order of the decision. */
export function heaviestFirst(criteria: readonly WeightedCriterion[]): readonly CriterionId[] {
  return criteria.toSorted((a, b) => b.points - a.points).map(({ criterion }) => criterion.id);
}
