import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";

/** Which way a criterion's raw scores are to be read. Under fixed scaling the ends say so, and `directions` is not read. */
export function moreIsBetter({ directions, scaling }: DecisionMatrix, criterion: number): boolean {
  if (scaling.kind !== "fixed") return itemAt(directions, criterion) === "benefit";
  const { worst, best } = itemAt(scaling.ends, criterion);
  return best > worst;
}
