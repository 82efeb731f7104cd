import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { keepsDirection } from "./keeps-direction.ts";
import { numberAt } from "./number-at.ts";
import { rowsOf, scaledColumns } from "./scaled-values.ts";

/**
 * Scaled values that can be added up: more is better on every criterion,
 * [option][criterion]. Where the scaling keeps the direction, a cost counts
 * as 1 - x under "vector" and as -x under "none"; the others are as scaled.
 */
export function additiveValues(matrix: DecisionMatrix): readonly (readonly number[])[] {
  return rowsOf(additiveColumns(matrix));
}

/** The same the other way round, [criterion][option], as the methods read it. */
export function additiveColumns(matrix: DecisionMatrix): readonly Float64Array[] {
  const { directions, scaling } = matrix;
  const columns = scaledColumns(matrix);
  const best = scaling.kind === "vector" ? 1 : 0;
  columns.forEach((column, index) => {
    if (!keepsDirection(scaling) || itemAt(directions, index) === "benefit") return;
    subtractFrom(best, column);
  });
  return columns;
}

function subtractFrom(best: number, column: Float64Array): void {
  for (let option = 0; option < column.length; option += 1) {
    column[option] = best - numberAt(column, option);
  }
}
