import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { scoreFlips, weightFlips } from "#core/engine/flips.ts";
import { TIE_TOLERANCE } from "#core/engine/tie-tolerance.ts";
import { flipProblem } from "./flip-problem.ts";
import { MOST_POINTS } from "./most-points.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** The smallest change of one weight or one rating after which `option` leads. */
export interface Flip {
  readonly kind: "weight" | "rating";
  /** The option that would lead. */
  readonly option: Option;
  readonly criterion: RatedCriterion;
  /** Whose rating it is: that option's own, which rises, or the leader's, which falls. null for a weight. */
  readonly rated: Option | null;
  /** Points 0 to 100, or a rating 1 to 5. */
  readonly from: number;
  /** Where the two tie; just past it `option` leads alone. */
  readonly to: number;
  /** The change as a part of its whole scale, 0 to 1: what the list is sorted by. */
  readonly size: number;
  /** A rating change inside the cell's own low to high: within what we do not know. */
  readonly withinRange: boolean;
}

/** Room past a tie, in points, below which there is none: what rounding leaves of 0. */
const JUST_PAST = 1e-9;

/**
 * What would change the leader by one weight or by one rating of the option itself, smallest first.
 * Empty where fewer than two options have a rank.
 */
export const flipList = oncePerScenario((decision: Decision, scenario: Scenario): readonly Flip[] => {
  const problem = flipProblem(decision, scenario);
  if (!problem) return [];
  const { options, criteria, ratings, matrix } = problem;
  const byWeight = weightFlips(matrix, { upper: MOST_POINTS });
  const byScore = scoreFlips(matrix);
  const span = RATING_SCALE.best - RATING_SCALE.worst;

  const flips = options.flatMap((option, row) =>
    criteria.flatMap(({ criterion, share }, column): Flip[] => {
      const found: Flip[] = [];
      const weight = itemAt(itemAt(byWeight, row), column);
      if (weight.kind === "flip" && canPass(weight)) {
        const size = Math.abs(weight.to - weight.from) / MOST_POINTS;
        found.push({ ...weight, kind: "weight", option, criterion, rated: null, size, withinRange: false });
      }
      const score = itemAt(itemAt(byScore, row), column);
      const rating = itemAt(itemAt(ratings, row), column).rating;
      if (score.kind === "flip" && rating) {
        const size = (score.to - score.from) / span;
        // The lead that the best case would give, of which up to the tolerance is a tie.
        const withinRange = ((rating.high - score.to) / span) * share > TIE_TOLERANCE;
        found.push({ ...score, kind: "rating", option, criterion, rated: option, size, withinRange });
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
