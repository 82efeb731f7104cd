import { itemAt } from "#core/domain/item-at.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { keepsDirection } from "./keeps-direction.ts";
import { listOf } from "./list-of.ts";
import { numberAt } from "./number-at.ts";
import { scaledColumns } from "./scaled-values.ts";
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
  const columns = scaledColumns(matrix);
  const powers = powersOf(matrix);
  // Logarithms are added up: a product of many small factors would reach 0 on the way.
  const logarithms = new Float64Array(matrix.scores.length);
  columns.forEach((column, index) => {
    addLogarithms(itemAt(powers, index), column, logarithms);
  });
  const row = logarithms.findIndex(Number.isNaN);
  if (row < 0) return ok(listOf(logarithms).map((sum) => Math.min(Number.MAX_VALUE, Math.exp(sum))));
  const isRefused = (column: Float64Array, index: number) =>
    Number.isNaN(logarithm(numberAt(column, row), itemAt(powers, index)));
  return fail({ kind: "not-positive", row, column: columns.findIndex(isRefused) });
}

/** What a criterion does with its values. `ofZero`: the logarithm of a power of 0; NaN where it is refused. */
interface Power {
  readonly exponent: number;
  readonly ofZero: number;
}

function powersOf({ directions, scaling, weights }: DecisionMatrix): readonly Power[] {
  return shares(weights).map((share, index) => {
    if (!keepsDirection(scaling) || itemAt(directions, index) === "benefit") {
      return { exponent: share, ofZero: -Infinity };
    }
    return { exponent: -share, ofZero: scaling.kind === "none" ? NaN : -Infinity };
  });
}

function addLogarithms(power: Power, column: Float64Array, sums: Float64Array): void {
  for (let option = 0; option < column.length; option += 1) {
    sums[option] = numberAt(sums, option) + logarithm(numberAt(column, option), power);
  }
}

/** Of the value's power; NaN for a value that is refused. */
function logarithm(value: number, { exponent, ofZero }: Power): number {
  if (exponent === 0) return 0;
  return value === 0 ? ofZero : exponent * Math.log(value);
}
