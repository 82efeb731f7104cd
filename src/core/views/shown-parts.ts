import { itemAt } from "#core/domain/item-at.ts";

/**
 * Parts rounded as their total is shown, so that who adds them up finds that total.
 *
 * The remainder of the rounding goes to the largest part, where it is least seen.
 *
 * @param parts Exact parts, each 0 to 100.
 * @param shownTotal Their sum as it is shown: "84" or "84.3".
 */
export function shownParts(parts: readonly number[], shownTotal: string): readonly number[] {
  const scale = 10 ** (shownTotal.split(".")[1]?.length ?? 0);
  const rounded = parts.map((part) => Math.round(part * scale));
  const remainder = Math.round(Number(shownTotal) * scale) - rounded.reduce((sum, part) => sum + part, 0);
  const largest = parts.reduce((best, part, index) => (part > itemAt(parts, best) ? index : best), 0);
  return rounded.map((part, index) => (part + (index === largest ? remainder : 0)) / scale);
}
