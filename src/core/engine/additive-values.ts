import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { scaledValues } from "./scaled-values.ts";

/**
 * Scaled values that can be added up: more is better on every criterion,
 * [option][criterion]. Where the scaling keeps the direction, a cost counts
 * as 1 - x under "vector" and as -x under "none"; the others are as scaled.
 */
export function additiveValues(matrix: DecisionMatrix): readonly (readonly number[])[] {
  const { directions, scaling } = matrix;
  const values = scaledValues(matrix);
  if (scaling.kind !== "vector" && scaling.kind !== "none") return values;
  const best = scaling.kind === "vector" ? 1 : 0;
  return values.map((row) =>
    row.map((value, column) => (itemAt(directions, column) === "cost" ? best - value : value)),
  );
}
