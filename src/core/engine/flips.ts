import { additiveValues } from "./additive-values.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { shares } from "./shares.ts";
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

const IMPOSSIBLE: Flip = { kind: "impossible" };
const LEADS: Flip = { kind: "leads" };

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
  const { weights } = matrix;
  const values = additiveValues(matrix);
  const leading = leaders(weightedSum(matrix));
  const rest: Rest = {
    weights: sumsOfOthers(weights),
    points: values.map((row) => sumsOfOthers(row.map((value, column) => itemAt(weights, column) * value))),
  };

  return values.map((_, option) =>
    weights.map((from, column) => {
      if (itemAt(leading, option)) return LEADS;
      const window = leadWindow(option, column, values, rest);
      if (window === null) return IMPOSSIBLE;
      const to = from < window.low ? window.low : window.high;
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
  const leaderTotal = largest(totals);

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

/** Who has rank 1, as `rankDescending` says it. */
function leaders(totals: readonly number[]): readonly boolean[] {
  const best = largest(totals);
  return totals.map((total) => best - total <= TIE_TOLERANCE);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((high, number) => Math.max(high, number), -Infinity);
}

/** For each term the sum of all others, without subtracting: a heavy term would leave only rounding. */
function sumsOfOthers(terms: readonly number[]): readonly number[] {
  const sums = new Float64Array(terms.length);
  let before = 0;
  let after = 0;
  for (let low = 0, high = terms.length - 1; high >= 0; low += 1, high -= 1) {
    sums[low] = itemAt(sums, low) + before;
    sums[high] = itemAt(sums, high) + after;
    before += itemAt(terms, low);
    after += itemAt(terms, high);
  }
  return Array.from(sums);
}

/** What the other criteria bring, for each criterion: their weights, and weight times value per option. */
interface Rest {
  readonly weights: readonly number[];
  /** [option][criterion] */
  readonly points: readonly (readonly number[])[];
}

/**
 * The stretch of weights in which the option leads alone; null when there is
 * none. Against one rival its lead at weight w is (gap + w * slope) / (rest + w):
 * gap by the other criteria, slope by this one. A straight line changes sign once,
 * so each rival cuts off what lies on one side of one weight.
 */
function leadWindow(
  option: number,
  column: number,
  values: readonly (readonly number[])[],
  rest: Rest,
): { readonly low: number; readonly high: number } | null {
  const ownPoints = itemAt(itemAt(rest.points, option), column);
  const ownValue = itemAt(itemAt(values, option), column);
  const tolerated = TIE_TOLERANCE * itemAt(rest.weights, column);
  let low = 0;
  let high = Infinity;
  // The same stretch for a lead above the tolerance: where that one is empty, the other is made of rounding.
  let clearLow = 0;
  let clearHigh = Infinity;
  for (let rival = 0; rival < values.length; rival += 1) {
    if (rival === option) continue;
    const gap = ownPoints - itemAt(itemAt(rest.points, rival), column);
    const slope = ownValue - itemAt(itemAt(values, rival), column);
    const clearGap = gap - tolerated;
    const clearSlope = slope - TIE_TOLERANCE;
    if (clearGap > 0 && clearSlope > 0) continue;
    if (clearSlope > 0) {
      low = Math.max(low, -gap / slope);
      clearLow = Math.max(clearLow, -clearGap / clearSlope);
    } else if (clearGap > 0) {
      high = Math.min(high, gap / Math.max(0, -slope));
      clearHigh = Math.min(clearHigh, clearGap / -clearSlope);
    } else {
      return null;
    }
  }
  return clearLow < clearHigh ? { low, high } : null;
}
