import { itemAt } from "#core/domain/item-at.ts";

/** For each term the sum of all others, without subtracting: a heavy term would leave only rounding. */
export function sumsOfOthers(terms: readonly number[]): readonly number[] {
  const sums = new Float64Array(terms.length);
  let before = 0;
  let after = 0;
  for (let low = 0, high = terms.length - 1; high >= 0; low += 1, high -= 1) {
    sums[low] = itemAt(sums, low) + before;
    sums[high] = itemAt(sums, high) + after;
    before += itemAt(terms, low);
    after += itemAt(terms, high);
  }
  return Array.from(sums);
}
