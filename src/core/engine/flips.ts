import { additiveValues } from "./additive-values.ts";
import { binaryUnit } from "./binary-unit.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { leadWindow, type WeightLines } from "./lead-window.ts";
import { leaders } from "./leaders.ts";
import { nearestShares } from "./nearest-shares.ts";
import { shares } from "./shares.ts";
import { sumsOfOthers } from "./sums-of-others.ts";
import { TIE_TOLERANCE } from "./tie-tolerance.ts";
import { weightedSum } from "./weighted-sum.ts";

/**
 * What one changed number would do for one option.
 *
 * - flip: changed from `from` to `to` the option ties for the lead, and just
 *   past `to` it leads alone.
 * - impossible: no allowed value of that number makes it lead alone.
 * - leads: it leads already, alone or tied within the tolerance of the ranks.
 */
export type Flip =
  | { readonly kind: "flip"; readonly from: number; readonly to: number }
  | { readonly kind: "impossible" }
  | { readonly kind: "leads" };

/** The same for all shares at once: `distance` is the sum of their absolute changes, 0 to 2. */
export type NearestFlip =
  | { readonly kind: "flip"; readonly shares: readonly number[]; readonly distance: number }
  | { readonly kind: "impossible" }
  | { readonly kind: "leads" };

const IMPOSSIBLE = { kind: "impossible" } as const;
const LEADS = { kind: "leads" } as const;

/**
 * For each option and criterion the nearest weight of that criterion, other
 * weights unchanged, past which the option leads the weighted sum alone.
 *
 * Both totals are straight lines over the weight, so the answer is solved for,
 * not searched. An option that would be ahead by the tie tolerance at most is
 * not a leader; nor is one that leads only below weight 0. A criterion that
 * carries all the weight has no flips: any other weight of it ranks alike.
 *
 * Source: the absolute-any critical criterion of Triantaphyllou & Sanchez (1997),
 * "A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods", asked for every option instead of each pair.
 *
 * @param limits `upper`: the largest weight allowed for `to`, in the unit of the
 *   matrix's weights. When the nearest one lies above it, the answer is "impossible".
 * @returns [option][criterion]; `from` and `to` in the unit of the matrix's weights, 0 <= to <= upper.
 */
export function weightFlips(
  matrix: DecisionMatrix,
  { upper = Infinity }: { readonly upper?: number } = {},
): readonly (readonly Flip[])[] {
  const leading = leaders(weightedSum(matrix));
  const { values, tolerance } = comparable(matrix);
  const unit = binaryUnit(matrix.weights);
  const weights = matrix.weights.map((weight) => weight / unit);
  const restWeights = sumsOfOthers(weights);
  const restPoints = values.map((row) =>
    sumsOfOthers(row.map((value, column) => itemAt(weights, column) * value)),
  );
  const lines = weights.map((_, column): WeightLines => ({
    restWeight: itemAt(restWeights, column),
    restPoints: restPoints.map((points) => itemAt(points, column)),
    values: values.map((row) => itemAt(row, column)),
  }));

  return values.map((_, option) =>
    matrix.weights.map((from, column) => {
      if (itemAt(leading, option)) return LEADS;
      const window = leadWindow(option, itemAt(lines, column), tolerance);
      if (window === null) return IMPOSSIBLE;
      const to = (itemAt(weights, column) < window.low ? window.low : window.high) * unit;
      // A flip at the very end of the slider must not be lost to the last digit.
      if (to === Infinity || !(to <= upper * (1 + TIE_TOLERANCE))) return IMPOSSIBLE;
      return { kind: "flip", from, to: Math.min(to, upper) };
    }),
  );
}

/**
 * For each option and criterion the nearest score of that option on that
 * criterion, everything else unchanged, past which it leads alone.
 *
 * A score beyond its fixed ends counts as the end, so `to` never lies beyond
 * them, and a score that would only tie at the best end is "impossible". A
 * zero-weight criterion has no flips.
 *
 * @param matrix With fixed scaling: only there does a score leave the other options' values alone.
 * @returns [option][criterion]; `from` is the score as given, `to` in its unit.
 */
export function scoreFlips(matrix: DecisionMatrix): readonly (readonly Flip[])[] {
  const { scaling } = matrix;
  if (scaling.kind !== "fixed") throw new TypeError("scoreFlips needs fixed ends");
  const values = additiveValues(matrix);
  const share = shares(matrix.weights);
  const totals = weightedSum(matrix);
  const leading = leaders(totals);
  const leaderTotal = totals.reduce((high, total) => Math.max(high, total));

  return matrix.scores.map((row, option) => {
    const behind = leaderTotal - itemAt(totals, option);
    return row.map((from, column) => {
      if (itemAt(leading, option)) return LEADS;
      const value = itemAt(itemAt(values, option), column);
      const weight = itemAt(share, column);
      if (weight * (1 - value) - behind <= TIE_TOLERANCE) return IMPOSSIBLE;
      const needed = value + behind / weight;
      const { worst, best } = itemAt(scaling.ends, column);
      return { kind: "flip", from, to: worst * (1 - needed) + best * needed };
    });
  });
}

/**
 * The shares nearest to the present ones at which one option ties for the lead
 * of the weighted sum, and just past which it leads alone; with a margin, at which it leads by that. Nearest is the smallest
 * sum of absolute changes: twice the part of all weight that has to move.
 *
 * All shares may change, those of zero-weight criteria too. Of several nearest
 * shares it takes those with the smallest sum of squared changes, which spreads
 * the change over criteria that serve alike; there is only one such answer, so no
 * order matters. An option that would be ahead by the tie tolerance at most,
 * whatever the shares, is "impossible".
 *
 * Source: the least change of weights as a linear program, as in Wolters & Mareschal
 * (1995), "Novel types of sensitivity analysis for additive MCDM methods".
 *
 * @param option The row that should lead.
 * @param asked `margin`: the lead that it should have over every other option, as a difference of totals, 0 or more.
 *   When no shares give it so much, the answer is "impossible". An option with rank 1 "leads" whatever the margin.
 * @returns `shares` in the order of the criteria, each 0 to 1, summing to 1.
 */
export function nearestFlip(
  matrix: DecisionMatrix,
  option: number,
  { margin = 0 }: { readonly margin?: number } = {},
): NearestFlip {
  if (itemAt(leaders(weightedSum(matrix)), option)) return LEADS;
  const { values, tolerance, unit } = comparable(matrix);
  const own = itemAt(values, option);
  const leads = values
    .filter((_, row) => row !== option)
    .map((rival) => own.map((value, column) => value - itemAt(rival, column)));
  const present = shares(matrix.weights);
  const nearest = nearestShares(present, leads, { tolerance, margin: margin / unit });
  if (nearest === null) return IMPOSSIBLE;
  const distance = nearest.reduce((sum, share, column) => sum + Math.abs(share - itemAt(present, column)), 0);
  return { kind: "flip", shares: nearest, distance };
}

/** The values in a unit of which none is 2 or more, the tie tolerance in that unit, and the unit. */
function comparable(matrix: DecisionMatrix): {
  readonly values: readonly (readonly number[])[];
  readonly tolerance: number;
  readonly unit: number;
} {
  const values = additiveValues(matrix);
  const unit = binaryUnit(values.flat());
  return {
    values: values.map((row) => row.map((value) => value / unit)),
    tolerance: TIE_TOLERANCE / unit,
    unit,
  };
}
