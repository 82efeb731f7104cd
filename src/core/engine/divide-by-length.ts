import { highest, lowest } from "./extremes.ts";
import { numberAt } from "./number-at.ts";

/** In place: each score divided by the length of the column, x / sqrt(sum x²); a column of zeros stays 0. */
export function divideByLength(column: Float64Array): void {
  const longest = Math.max(highest(column), -lowest(column));
  // Squares are taken of parts of about 1, so that neither huge nor tiny scores leave the range of numbers.
  const unit = Math.min(1 / longest, Number.MAX_VALUE);
  takeParts(unit, Math.sqrt(sumOfSquares(unit, column)) || 1, column);
}

function sumOfSquares(unit: number, column: Float64Array): number {
  let sum = 0;
  for (let option = 0; option < column.length; option += 1) {
    const part = numberAt(column, option) * unit;
    sum += part * part;
  }
  return sum;
}

function takeParts(unit: number, length: number, column: Float64Array): void {
  for (let option = 0; option < column.length; option += 1) {
    column[option] = (numberAt(column, option) * unit) / length;
  }
}
