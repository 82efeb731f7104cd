import { isUnder } from "./is-under.ts";
import { shownNumber } from "./shown-number.ts";
import { VERDICT_RULES } from "./verdict-rules.ts";

/** From here on a distance is told in whole points: two significant digits are enough. */
const WHOLE_FROM = 9.95;

/**
 * How far one total is ahead of another, in words.
 *
 * A large lead is the difference of the totals as they are shown, so that a reader
 * who subtracts finds the same number; a small one is told to a tenth of a point,
 * but never rounded up to a limit of the verdict that it does not reach.
 *
 * @param ahead The higher total, 0 to 100.
 * @returns "26 points", "4.3 points", "1 point", "just under 5 points" or "under 0.1 points".
 */
export function shownLead(ahead: number, behind: number): string {
  const lead = ahead - behind;
  if (isUnder(lead, 0.1)) return "under 0.1 points";
  const shown = lead < WHOLE_FROM ? Number(shownNumber(lead, 1)) : wholePoints(ahead) - wholePoints(behind);
  const missed = Object.values(VERDICT_RULES.lead).find((limit) => shown === limit && isUnder(lead, limit));
  if (missed !== undefined) return `just under ${missed} points`;
  return `${shown} ${shown === 1 ? "point" : "points"}`;
}

function wholePoints(total: number): number {
  return Number(shownNumber(total, 0));
}
