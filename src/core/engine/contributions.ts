import { additiveValues } from "./additive-values.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { shares } from "./shares.ts";

/**
 * The parts of each total: share times value, [option][criterion]. A row adds
 * up to that option's weighted sum; a zero-weight criterion contributes 0.
 */
export function contributions(matrix: DecisionMatrix): readonly (readonly number[])[] {
  const share = shares(matrix.weights);
  return additiveValues(matrix).map((row) => row.map((value, column) => itemAt(share, column) * value));
}
