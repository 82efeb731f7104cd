import { itemAt } from "#core/domain/item-at.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { keepsDirection } from "./keeps-direction.ts";
import { numberAt } from "./number-at.ts";
import { scaledRow } from "./scaled-values.ts";
import { shares } from "./shares.ts";

/** A value that has no power, or none that is a number. Row and column count from 0. */
export interface NotPositive {
  readonly kind: "not-positive";
  readonly row: number;
  readonly column: number;
}

/**
 * The weighted product: value to the power of its share, multiplied over the
 * criteria. Where the scaling keeps the direction ("vector", "none") a cost has
 * the exponent -share. Twice as good on one criterion makes up for half as good
 * on another of the same weight, whatever the unit.
 *
 * Refused, the first one in reading order: a value below 0, and a 0 on a cost
 * under "none", which would be divided by. Any other 0 makes the product 0: also a 0 on a
 * cost under "vector", although it is the best there; take another scaling where a cost may be 0.
 * A criterion without weight changes nothing: its values are not looked at.
 *
 * Source: Bridgman (1922), "Dimensional analysis"; Miller & Starr (1969), "Executive
 * decisions and operations research". Where totals are printed as sums of share
 * times log10 of the value, they are log10 of these.
 *
 * @returns Product per option, in row order; more is better. In [0, 1] under "fixed",
 *   "min-max", "sum" and "max". Never infinite: a product beyond the largest
 *   number there is, possible with costs near 0, is that number.
 */
export function weightedProduct(matrix: DecisionMatrix): Result<readonly number[], NotPositive> {
  const { directions, scaling, scores, weights } = matrix;
  const scale = scaledRow(matrix);
  const turned = keepsDirection(scaling);
  const exponents = shares(weights).map((share, column) =>
    turned && itemAt(directions, column) === "cost" ? -share : share,
  );
  const values = new Float64Array(weights.length);
  const products: number[] = [];
  for (const [row, own] of scores.entries()) {
    values.set(own);
    scale(values);
    // Logarithms are added up: a product of many small factors would reach 0 on the way.
    let logarithm = 0;
    for (let column = 0; column < values.length; column += 1) {
      const exponent = itemAt(exponents, column);
      if (exponent === 0) continue;
      const value = numberAt(values, column);
      const divides = value === 0 && exponent < 0 && scaling.kind === "none";
      if (value < 0 || divides) return fail({ kind: "not-positive", row, column });
      logarithm += value === 0 ? -Infinity : exponent * Math.log(value);
    }
    products.push(Math.min(Number.MAX_VALUE, Math.exp(logarithm)));
  }
  return ok(products);
}
