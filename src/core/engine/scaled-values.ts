import { itemAt } from "#core/domain/item-at.ts";
import { columnEnds } from "./column-ends.ts";
import type { DecisionMatrix, Direction } from "./decision-matrix.ts";
import { divideByBest, divideBySum } from "./divide-by-best.ts";
import { divideByLength } from "./divide-by-length.ts";
import { numberAt } from "./number-at.ts";
import { placeBetween } from "./place-between.ts";
import { scoreColumns } from "./score-columns.ts";

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
  return rowsOf(scaledColumns(matrix));
}

/** The same the other way round, [criterion][option], as the methods read it. */
export function scaledColumns(matrix: DecisionMatrix): readonly Float64Array[] {
  const columns = scoreColumns(matrix);
  columns.forEach((column, index) => {
    scale(matrix, index, column);
  });
  return columns;
}

/** Lists down the options become lists along the criteria. */
export function rowsOf(columns: readonly Float64Array[]): readonly (readonly number[])[] {
  const first = itemAt(columns, 0);
  return Array.from(first, (_, option) => columns.map((column) => numberAt(column, option)));
}

function scale({ directions, scaling }: DecisionMatrix, index: number, column: Float64Array): void {
  const direction = itemAt(directions, index);
  switch (scaling.kind) {
    case "fixed":
      return placeBetween(itemAt(scaling.ends, index), column);
    case "min-max":
      return placeBetweenOwnEnds(direction, column);
    case "vector":
      return divideByLength(column);
    case "sum":
      return divideBySum(direction, column);
    case "max":
      return divideByBest(direction, column);
    case "none":
      return;
  }
}

function placeBetweenOwnEnds(direction: Direction, column: Float64Array): void {
  const ends = columnEnds(column, direction === "benefit");
  if (ends.worst === ends.best) column.fill(1);
  else placeBetween(ends, column);
}
