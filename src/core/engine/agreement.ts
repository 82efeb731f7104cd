import { itemAt } from "#core/domain/item-at.ts";

/**
 * Kendall's tau-b: how far two lists of numbers put the same items in the same order.
 *
 * Every pair of items counts for agreement, against it, or, where a list has it
 * level, for neither; the correction for such ties lets lists that tie the same
 * pairs still reach 1 and -1. Only the order of the numbers matters, not their size.
 *
 * Source: Kendall (1945), "The treatment of ties in ranking problems", Biometrika
 * 33, 239-251; the coefficient called tau-b since.
 *
 * @param a One number other than NaN for each item, in any unit.
 * @param b The same items in the same order.
 * @returns -1 (reversed) to 1 (alike); null where it is undefined: under two items,
 *   or a list in which all are level and so nothing is put in order.
 */
export function kendallTauB(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError(`${a.length} items cannot be compared with ${b.length}`);
  let balance = 0;
  let apartInA = 0;
  let apartInB = 0;
  for (let first = 0; first < a.length; first += 1) {
    for (let second = first + 1; second < a.length; second += 1) {
      const inA = order(itemAt(a, first), itemAt(a, second));
      const inB = order(itemAt(b, first), itemAt(b, second));
      balance += inA * inB;
      apartInA += Math.abs(inA);
      apartInB += Math.abs(inB);
    }
  }
  if (apartInA === 0 || apartInB === 0) return null;
  // One root of the product, not a product of roots: with whole counts it is never under |balance|.
  return balance / Math.sqrt(apartInA * apartInB);
}

/** Compared, not subtracted, so that infinite numbers are level with themselves. */
function order(first: number, second: number): -1 | 0 | 1 {
  if (first === second) return 0;
  return first < second ? 1 : -1;
}
