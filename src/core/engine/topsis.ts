import { betweenEnds } from "./between-ends.ts";
import type { DecisionMatrix, Ends } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { numberAt } from "./number-at.ts";
import { ownEnds } from "./own-ends.ts";
import { scaledRow } from "./scaled-values.ts";
import { shares } from "./shares.ts";

/**
 * TOPSIS: how near each option lies to the ideal, which has the best value of
 * each criterion, and how far from the anti-ideal, which has the worst. With the
 * distances D+ and D-, straight lines through the space of share times value, the
 * closeness is D- / (D+ + D-).
 *
 * Every scaling will do; published tables mostly use "vector". Ideal and anti-ideal
 * are made of the options present, also under fixed ends, so the order of two
 * options may depend on a third. Where a scaling keeps the direction ("vector",
 * "none"), the smallest value of a cost is the ideal one.
 *
 * Source: Hwang & Yoon (1981), "Multiple attribute decision making: methods and applications".
 *
 * @returns Closeness per option, in row order, in [0, 1]; 1 is the ideal, more is
 *   better. Equal options are equally close; where all are alike on what has a
 *   weight, one option alone included, nothing tells them apart and each gets 0.5.
 */
export function topsis(matrix: DecisionMatrix): readonly number[] {
  const scale = scaledRow(matrix);
  const ends = endsOfValues(matrix);
  const place = betweenEnds(ends, 0);
  const pulls = pullsOf(matrix, ends);
  if (pulls === null) return matrix.scores.map(() => 0.5);
  return eachRow(matrix, (row) => {
    scale(row);
    place(row);
    let toIdeal = 0;
    let toAntiIdeal = 0;
    for (let column = 0; column < row.length; column += 1) {
      const above = numberAt(row, column);
      const below = 1 - above;
      const pull = numberAt(pulls, column);
      toIdeal += pull * below * below;
      toAntiIdeal += pull * above * above;
    }
    const distance = Math.sqrt(toAntiIdeal);
    return distance / (Math.sqrt(toIdeal) + distance);
  });
}

/** The ideal (best) and anti-ideal (worst) value of each criterion: no scaling puts one score past another. */
function endsOfValues(matrix: DecisionMatrix): readonly Ends[] {
  const scale = scaledRow(matrix);
  const ends = ownEnds(matrix);
  const worst = Float64Array.from(ends, (end) => end.worst);
  const best = Float64Array.from(ends, (end) => end.best);
  scale(worst);
  scale(best);
  return ends.map((_, column) => ({ worst: numberAt(worst, column), best: numberAt(best, column) }));
}

/**
 * How much the way from anti-ideal to ideal counts on each criterion, squared; the
 * longest is 1. Closeness is a ratio, so this loses nothing, and no distance
 * leaves the range of numbers. Null when there is no way at all.
 */
function pullsOf({ weights }: DecisionMatrix, ends: readonly Ends[]): Float64Array | null {
  const share = Float64Array.from(shares(weights));
  // Halves, because the distance of two huge values may be no number any more.
  const ways = Float64Array.from(ends, ({ worst, best }, column) =>
    Math.abs(numberAt(share, column) * (best / 2 - worst / 2)),
  );
  const longest = ways.reduce((high, way) => Math.max(high, way), 0);
  return longest === 0 ? null : ways.map((way) => (way / longest) ** 2);
}
