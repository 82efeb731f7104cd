import type { Direction } from "./decision-matrix.ts";
import { divideBy } from "./divide-by.ts";
import { highest, lowest } from "./extremes.ts";
import { numberAt } from "./number-at.ts";

/** In place: each score as a part of the column's best, x / largest for a benefit, smallest / x for a cost. */
export function divideByBest(direction: Direction, column: Float64Array): void {
  if (direction === "benefit") divideBy(highest(column), column);
  else divideInto(lowest(column), column);
}

/** In place: the same as parts of their sum, x / sum x for a benefit, (1/x) / sum(1/x) for a cost. */
export function divideBySum(direction: Direction, column: Float64Array): void {
  divideByBest(direction, column);
  divideBy(sumOf(column), column);
}

function divideInto(dividend: number, column: Float64Array): void {
  for (let option = 0; option < column.length; option += 1) {
    column[option] = dividend / numberAt(column, option);
  }
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (let option = 0; option < column.length; option += 1) {
    sum += numberAt(column, option);
  }
  return sum;
}
