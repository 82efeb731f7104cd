import { numberAt } from "./number-at.ts";

/** The different numbers of a list, ascending, and how often each is there. */
export interface Levels {
  readonly values: Float64Array;
  /** How many entries of the list lie below each level; one item more than `values`, the last being the length of the list. */
  readonly before: Float64Array;
}

/**
 * Sorts a list once, so that whatever depends on its order only is worked out
 * for each different number instead of for each pair of entries.
 *
 * @param numbers Other than NaN. Equal means equal, without a tolerance; 0 and -0 are equal.
 */
export function levelsOf(numbers: ArrayLike<number>): Levels {
  const sorted = Float64Array.from(numbers).sort();
  const starts: number[] = [];
  sorted.forEach((number, place) => {
    if (number !== sorted[place - 1]) starts.push(place);
  });
  return {
    values: Float64Array.from(starts, (start) => numberAt(sorted, start)),
    before: Float64Array.from([...starts, numbers.length]),
  };
}

/** The level of a number that is one of the list. */
export function levelAt({ values }: Levels, number: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (numberAt(values, middle) < number) first = middle + 1;
    else last = middle;
  }
  return first;
}
