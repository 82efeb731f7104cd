import { itemAt } from "#core/domain/item-at.ts";
import { shownNumber } from "./shown-number.ts";

/**
 * Parts and their total to one decimal, so that the shown parts add up to the shown total.
 *
 * The remainder of the rounding goes to the largest part, where it is least seen.
 *
 * @param parts Exact parts, each 0 to 100; the empty list totals "0.0".
 * @param total Their sum, where it is known already and must be shown like everywhere else.
 */
export function partsThatAddUp(
  parts: readonly number[],
  total: number = parts.reduce((sum, part) => sum + part, 0),
): {
  readonly parts: readonly string[];
  readonly total: string;
} {
  const shownTotal = shownNumber(total, 1);
  const tenths = parts.map((part) => Math.round(part * 10));
  const remainder = Math.round(Number(shownTotal) * 10) - tenths.reduce((sum, part) => sum + part, 0);
  const largest = parts.reduce((best, part, index) => (part > itemAt(parts, best) ? index : best), 0);
  return {
    parts: tenths.map((part, index) => ((part + (index === largest ? remainder : 0)) / 10).toFixed(1)),
    total: shownTotal,
  };
}
