import { descendingOrder } from "./descending-order.ts";
import { listOf } from "./list-of.ts";
import { indexAt, numberAt } from "./number-at.ts";
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
  const numbers = Float64Array.from(values);
  const order = descendingOrder(numbers);
  const ranks = new Float64Array(numbers.length);
  let best = NaN;
  let rank = 0;
  for (let place = 0; place < order.length; place += 1) {
    const index = indexAt(order, place);
    const value = numberAt(numbers, index);
    if (place === 0 || best - value > tolerance) {
      best = value;
      rank = place + 1;
    }
    ranks[index] = rank;
  }
  return listOf(ranks);
}
