import { betweenEnds } from "./between-ends.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { overBest, overSums } from "./over-best.ts";
import { overLengths } from "./over-lengths.ts";
import { ownEnds } from "./own-ends.ts";
import type { RowScaler } from "./row-scaler.ts";

/**
 * Scores made comparable, [option][criterion], by the matrix's scaling:
 *
 * - fixed: (x - worst) / (best - worst), clamped to 0..1. The only one under
 *   which an option's value does not depend on the other options.
 * - min-max: the same with the column's own worst and best; a constant column is 1.
 * - vector: x / sqrt(sum x²); a column of zeros stays 0. Keeps the direction: less may still be better.
 * - sum: x / sum x for a benefit, (1/x) / sum(1/x) for a cost.
 * - max: x / max for a benefit, min / x for a cost.
 * - none: x. Keeps the direction.
 *
 * Source: the normalisations collected in Hwang & Yoon (1981), "Multiple attribute
 * decision making", chapter 2; the reciprocal cost form as in Kracka, Brauers & Zavadskas (2010).
 */
export function scaledValues(matrix: DecisionMatrix): readonly (readonly number[])[] {
  return rowsAfter(scaledRow(matrix), matrix);
}

/** The same for one option at a time. What the formulas need of the whole column is worked out beforehand, once. */
export function scaledRow(matrix: DecisionMatrix): RowScaler {
  switch (matrix.scaling.kind) {
    case "fixed":
      return betweenEnds(matrix.scaling.ends, 1);
    case "min-max":
      return betweenEnds(ownEnds(matrix), 1);
    case "vector":
      return overLengths(matrix);
    case "sum":
      return overSums(matrix);
    case "max":
      return overBest(matrix);
    case "none":
      return () => undefined;
  }
}

/** Every option's row after one scaler. */
export function rowsAfter(scale: RowScaler, matrix: DecisionMatrix): readonly (readonly number[])[] {
  return eachRow(matrix, (row) => {
    scale(row);
    return Array.from(row);
  });
}
