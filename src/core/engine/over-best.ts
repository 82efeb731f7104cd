import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { numberAt } from "./number-at.ts";
import { ownEnds } from "./own-ends.ts";
import type { RowScaler } from "./row-scaler.ts";

/** Each score as a part of its column's best: x / largest for a benefit, smallest / x for a cost. */
export function overBest(matrix: DecisionMatrix): RowScaler {
  const best = Float64Array.from(ownEnds(matrix), (ends) => ends.best);
  const costs = matrix.directions.map((direction) => direction === "cost");
  return (row) => {
    for (let column = 0; column < row.length; column += 1) {
      const score = numberAt(row, column);
      const top = numberAt(best, column);
      row[column] = itemAt(costs, column) ? top / score : score / top;
    }
  };
}

/** The same, divided by the sum of the column: x / sum x for a benefit, (1/x) / sum(1/x) for a cost. */
export function overSums(matrix: DecisionMatrix): RowScaler {
  const ratios = overBest(matrix);
  const sums = new Float64Array(matrix.weights.length);
  eachRow(matrix, (row) => {
    ratios(row);
    for (let column = 0; column < row.length; column += 1) {
      sums[column] = numberAt(sums, column) + numberAt(row, column);
    }
  });
  return (row) => {
    ratios(row);
    for (let column = 0; column < row.length; column += 1) {
      row[column] = numberAt(row, column) / numberAt(sums, column);
    }
  };
}
