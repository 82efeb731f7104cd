import { numberAt } from "./number-at.ts";

/** In place. */
export function divideBy(divisor: number, column: Float64Array): void {
  for (let option = 0; option < column.length; option += 1) {
    column[option] = numberAt(column, option) / divisor;
  }
}
