import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix, Ends } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { numberAt } from "./number-at.ts";

/**
 * The worst and the best score that any option has on each criterion; equal on a
 * constant column. Which way is better is told by the direction, under fixed
 * scaling by the ends.
 */
export function ownEnds(matrix: DecisionMatrix): readonly Ends[] {
  const low = new Float64Array(matrix.weights.length).fill(Infinity);
  const high = new Float64Array(matrix.weights.length).fill(-Infinity);
  eachRow(matrix, (row) => {
    for (let column = 0; column < row.length; column += 1) {
      const score = numberAt(row, column);
      if (score < numberAt(low, column)) low[column] = score;
      if (score > numberAt(high, column)) high[column] = score;
    }
  });
  return matrix.weights.map((_, column) =>
    moreIsBetter(matrix, column)
      ? { worst: numberAt(low, column), best: numberAt(high, column) }
      : { worst: numberAt(high, column), best: numberAt(low, column) },
  );
}

function moreIsBetter({ directions, scaling }: DecisionMatrix, column: number): boolean {
  if (scaling.kind !== "fixed") return itemAt(directions, column) === "benefit";
  const { worst, best } = itemAt(scaling.ends, column);
  return best > worst;
}
