import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { scoreFlips, weightFlips } from "#core/engine/flips.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ratedMatrix } from "./rated-matrix.ts";
import { ranking } from "./ranking.ts";

/** The smallest change of one weight or one rating after which `option` leads. */
export interface Flip {
  readonly kind: "weight" | "rating";
  /** The option that would lead. */
  readonly option: Option;
  readonly criterion: RatedCriterion;
  /** Points 0 to 100, or a rating 1 to 5. */
  readonly from: number;
  /** Where the two tie; just past it `option` leads alone. */
  readonly to: number;
  /** The change as a part of its whole scale, 0 to 1: what the list is sorted by. */
  readonly size: number;
  /** A rating change inside the cell's own low to high: within what we do not know. */
  readonly withinRange: boolean;
}

/** No weight can be set above this. */
const MOST_POINTS = 100;

/** Room past a tie, in points or ratings, below which there is none: what rounding leaves of 0. */
const JUST_PAST = 1e-9;

/**
 * What would change the leader by one change alone, smallest first.
 *
 * Only options with a rank can take the lead this way, and only criteria that all of
 * them are rated on can turn it: gaps have no flips. Empty where nothing is ranked.
 */
export const flipList = oncePerScenario((decision: Decision, scenario: Scenario): readonly Flip[] => {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return [];
  const ranked = new Set(
    current.rows.flatMap((row) => (row.standing.kind === "ranked" ? [row.option.id] : [])),
  );
  if (ranked.size < 2) return [];

  const problem = decisionProblem(decision, scenario);
  const options = problem.options.filter((option) => ranked.has(option.id));
  const allRows = problem.ratings.filter((_, row) => ranked.has(itemAt(problem.options, row).id));
  const complete = problem.criteria.map((_, column) =>
    allRows.every((row) => itemAt(row, column).rating !== null),
  );
  const criteria = problem.criteria.filter((_, column) => complete[column]);
  const ratings = allRows.map((row) => row.filter((_, column) => complete[column]));
  const matrix = ratedMatrix(criteria, ratings, RATING_SCALE.worst);
  const byWeight = weightFlips(matrix, { upper: MOST_POINTS });
  const byScore = scoreFlips(matrix);

  const flips = options.flatMap((option, row) =>
    criteria.flatMap(({ criterion }, column): Flip[] => {
      const found: Flip[] = [];
      const weight = itemAt(itemAt(byWeight, row), column);
      if (weight.kind === "flip" && canPass(weight)) {
        const size = Math.abs(weight.to - weight.from) / MOST_POINTS;
        found.push({ ...weight, kind: "weight", option, criterion, size, withinRange: false });
      }
      const score = itemAt(itemAt(byScore, row), column);
      const rating = itemAt(itemAt(ratings, row), column).rating;
      if (score.kind === "flip" && rating) {
        const size = Math.abs(score.to - score.from) / (RATING_SCALE.best - RATING_SCALE.worst);
        const withinRange = score.to >= rating.low && rating.high - score.to > JUST_PAST;
        found.push({ ...score, kind: "rating", option, criterion, size, withinRange });
      }
      return found;
    }),
  );
  return flips.toSorted((a, b) => a.size - b.size);
});

/** Whether a weight past the tie can be set: a tie at the very end of the scale turns nothing. */
function canPass({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return (to >= from ? MOST_POINTS - to : to) > JUST_PAST;
}
