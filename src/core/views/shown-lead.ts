/** From here on a distance is told in whole points: two significant digits are enough. */
const WHOLE_FROM = 9.95;

/**
 * How far one total is ahead of another, in words.
 *
 * A large lead is the difference of the totals as they are shown, so that a reader
 * who subtracts finds the same number; a small one is told to a tenth of a point.
 *
 * @param ahead The higher total, 0 to 100.
 * @returns "26 points", "4.3 points", "1 point" or "under 0.1 points".
 */
export function shownLead(ahead: number, behind: number): string {
  const lead = ahead - behind;
  if (lead < 0.1) return "under 0.1 points";
  const shown = lead < WHOLE_FROM ? Number(lead.toFixed(1)) : Math.round(ahead) - Math.round(behind);
  return `${shown} ${shown === 1 ? "point" : "points"}`;
}
