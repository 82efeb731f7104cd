import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { keepsDirection } from "./keeps-direction.ts";
import type { RowScaler } from "./row-scaler.ts";
import { rowsAfter, scaledRow } from "./scaled-values.ts";

/**
 * Scaled values that can be added up: more is better on every criterion,
 * [option][criterion]. Where the scaling keeps the direction, a cost counts
 * as 1 - x under "vector" and as -x under "none"; the others are as scaled.
 */
export function additiveValues(matrix: DecisionMatrix): readonly (readonly number[])[] {
  return rowsAfter(additiveRow(matrix), matrix);
}

/** The same for one option at a time. */
export function additiveRow(matrix: DecisionMatrix): RowScaler {
  const { directions, scaling } = matrix;
  const scaled = scaledRow(matrix);
  if (!keepsDirection(scaling)) return scaled;
  const best = scaling.kind === "vector" ? 1 : 0;
  return (row) => {
    scaled(row);
    row.forEach((value, column) => {
      if (itemAt(directions, column) === "cost") row[column] = best - value;
    });
  };
}
