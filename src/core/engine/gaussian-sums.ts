import { numberAt } from "./number-at.ts";
import type { Levels } from "./levels.ts";

/**
 * The gaussian preferences of one criterion, pair by pair of levels: a bell
 * cannot be put together from sums that move along.
 *
 * @param s The turning point; at 0 any difference is preferred wholly.
 */
export function gaussianSums(
  { values, before }: Levels,
  s: number,
): { readonly ahead: Float64Array; readonly behind: Float64Array } {
  const ahead = new Float64Array(values.length);
  const behind = new Float64Array(values.length);
  for (let upper = 1; upper < values.length; upper += 1) {
    const value = numberAt(values, upper);
    const optionsAbove = numberAt(before, upper + 1) - numberAt(before, upper);
    let sum = 0;
    for (let lower = 0; lower < upper; lower += 1) {
      const distance = (value - numberAt(values, lower)) / s;
      const preference = -Math.expm1((distance * distance) / -2);
      sum += preference * (numberAt(before, lower + 1) - numberAt(before, lower));
      behind[lower] = numberAt(behind, lower) + preference * optionsAbove;
    }
    ahead[upper] = sum;
  }
  return { ahead, behind };
}
