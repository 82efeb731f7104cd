import { itemAt } from "#core/domain/item-at.ts";
import { columnEnds } from "./column-ends.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { keepsDirection } from "./keeps-direction.ts";
import { numberAt } from "./number-at.ts";
import { rulerBetween, type Ruler } from "./place-between.ts";
import { scaledColumns } from "./scaled-values.ts";
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
  const { directions, scaling, scores, weights } = matrix;
  const columns = scaledColumns(matrix);
  const ends = columns.map((column, index) =>
    columnEnds(column, !keepsDirection(scaling) || itemAt(directions, index) === "benefit"),
  );
  const share = shares(weights);
  // How much the whole way from anti-ideal to ideal counts. In halves, because it may be too long for a number.
  const ways = ends.map(({ worst, best }, index) => itemAt(share, index) * Math.abs(best / 2 - worst / 2));
  const longest = ways.reduce((high, way) => Math.max(high, way), 0);
  if (longest === 0) return scores.map(() => 0.5);

  const toIdeal = new Float64Array(scores.length);
  const toAntiIdeal = new Float64Array(scores.length);
  columns.forEach((column, index) => {
    const way = itemAt(ways, index);
    if (way === 0) return;
    // As parts of the longest way: closeness is a ratio, and squares of parts stay in the range of numbers.
    addSquares((way / longest) ** 2, rulerBetween(itemAt(ends, index)), column, { toIdeal, toAntiIdeal });
  });
  return closenessOf(toIdeal, toAntiIdeal);
}

/** Adds the squared distances of one criterion, measured from the anti-ideal (0) to the ideal (1). */
function addSquares(
  factor: number,
  { unit, start, span }: Ruler,
  column: Float64Array,
  { toIdeal, toAntiIdeal }: { readonly toIdeal: Float64Array; readonly toAntiIdeal: Float64Array },
): void {
  for (let option = 0; option < column.length; option += 1) {
    const above = (numberAt(column, option) * unit - start) / span;
    const below = 1 - above;
    toIdeal[option] = numberAt(toIdeal, option) + factor * below * below;
    toAntiIdeal[option] = numberAt(toAntiIdeal, option) + factor * above * above;
  }
}

/** From squared distances. They are never both 0: a longest way leads from one end to the other. */
function closenessOf(toIdeal: Float64Array, toAntiIdeal: Float64Array): readonly number[] {
  const closeness: number[] = [];
  for (let option = 0; option < toIdeal.length; option += 1) {
    const distance = Math.sqrt(numberAt(toAntiIdeal, option));
    closeness.push(distance / (Math.sqrt(numberAt(toIdeal, option)) + distance));
  }
  return closeness;
}
