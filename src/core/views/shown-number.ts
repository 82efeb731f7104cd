import { SAME_TOTAL } from "./same-total.ts";

/**
 * A number of points as text, rounded half up.
 *
 * Additions may leave one of two tied totals a hair under a half and the other on
 * it; counting that hair as nothing keeps a tie from showing two numbers.
 *
 * @param value 0 or more.
 */
export function shownNumber(value: number, decimals: 0 | 1): string {
  const steps = 10 ** decimals;
  return (Math.round((value + SAME_TOTAL) * steps) / steps).toFixed(decimals);
}
