import { RATING_SCALE } from "#core/domain/cell.ts";
import { decisionMatrix, type DecisionMatrix } from "#core/engine/decision-matrix.ts";
import type { WeightedCriterion } from "./decision-problem.ts";
import type { ShownRating } from "./shown-rating.ts";

/**
 * Ratings as the engine takes them: fixed ends 1 and 5, so that adding an option
 * never changes another option's value.
 *
 * @param ratings [option][criterion]; at least one of each, weights not all 0:
 *   views stop before this where a person has left nothing to rank.
 * @param gapsAs The rating that stands in for a cell that nobody has rated.
 */
export function ratedMatrix(
  criteria: readonly WeightedCriterion[],
  ratings: readonly (readonly ShownRating[])[],
  gapsAs: number,
): DecisionMatrix {
  const made = decisionMatrix({
    scores: ratings.map((row) => row.map((cell) => cell.rating?.mode ?? gapsAs)),
    weights: criteria.map((criterion) => criterion.points),
    directions: criteria.map(() => "benefit" as const),
    scaling: { kind: "fixed", ends: criteria.map(() => RATING_SCALE) },
  });
  if (!made.ok) throw new Error(`A checked scenario gave an unusable matrix: ${made.error.kind}`);
  return made.value;
}
