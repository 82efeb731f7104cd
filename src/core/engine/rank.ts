import { itemAt } from "#core/domain/item-at.ts";
import { TIE_TOLERANCE } from "./tie-tolerance.ts";

/**
 * Competition ranks ("1224"): 1 for the largest value, one more than the number
 * of options in better groups for the rest.
 *
 * Ties: a group starts at its best value and takes in every value no more than
 * `tolerance` below that best one. The comparison is never with the nearest
 * neighbour: a long chain of tiny steps cannot tie a good option with a bad one.
 *
 * @param values Numbers other than NaN, in any order.
 * @param tolerance 0 or more.
 * @returns Ranks in the order of `values`; none for no values.
 */
export function rankDescending(
  values: readonly number[],
  tolerance: number = TIE_TOLERANCE,
): readonly number[] {
  // Sorting plain numbers, not indices: re-ranking ten thousand rows has to fit into one frame.
  const sorted = Float64Array.from(values).sort().reverse();
  const bests: number[] = [];
  const ranks: number[] = [];
  let best = NaN;
  sorted.forEach((value, place) => {
    if (place > 0 && !(best - value > tolerance)) return;
    best = value;
    bests.push(best);
    ranks.push(place + 1);
  });
  return values.map((value) => itemAt(ranks, groupOf(value, bests)));
}

/** The last group whose best value is no smaller than the value; the bests fall from left to right. */
function groupOf(value: number, bests: readonly number[]): number {
  let first = 0;
  let last = bests.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (itemAt(bests, middle) >= value) first = middle;
    else last = middle - 1;
  }
  return first;
}
