import { numberAt } from "./number-at.ts";

/** The smallest of the numbers; Infinity for none. */
export function lowest(numbers: Float64Array): number {
  let low = Infinity;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numberAt(numbers, index);
    if (number < low) low = number;
  }
  return low;
}

/** The largest of the numbers; -Infinity for none. */
export function highest(numbers: Float64Array): number {
  let high = -Infinity;
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numberAt(numbers, index);
    if (number > high) high = number;
  }
  return high;
}
