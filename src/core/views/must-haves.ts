import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { DecisionProblem } from "./decision-problem.ts";

/** A must-have that an option does not meet, or of which nobody knows whether it does. */
export interface MustHaveGap {
  readonly option: OptionId;
  readonly criterion: CriterionId;
  readonly criterionName: string;
  readonly minimum: number;
  /** The rating that misses the minimum; null where the cell is not rated. */
  readonly rating: number | null;
}

/** Judged on the best single value. A criterion that is taken out demands nothing. */
export function mustHaveGaps(problem: DecisionProblem, scenario: Scenario): readonly MustHaveGap[] {
  return problem.options.flatMap((option, row) =>
    problem.criteria.flatMap(({ criterion }, column) => {
      const minimum = scenario.mustHaves[criterion.id];
      if (minimum === undefined) return [];
      const rating = problem.ratings[row]?.[column]?.rating?.mode ?? null;
      if (rating !== null && rating >= minimum) return [];
      return [{ option: option.id, criterion: criterion.id, criterionName: criterion.name, minimum, rating }];
    }),
  );
}
