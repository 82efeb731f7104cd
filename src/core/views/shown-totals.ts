import type { Standing } from "./standing.ts";
import { shownNumber } from "./shown-number.ts";

/** A total as it is shown. */
export interface ShownTotal {
  /** "84", "84.3" or "52 to 71". */
  readonly number: string;
  /** The same, with "under 0.1 apart" where the number alone would hide an order. */
  readonly words: string;
}

/**
 * Totals as they are shown: whole numbers, one decimal where unequal ranks would show
 * the same whole number, a word where they would even then, and bounds for what has
 * no single total.
 *
 * Rounding never reorders, so the shown order never contradicts the shown numbers.
 */
export function shownTotals(standings: readonly Standing[]): readonly ShownTotal[] {
  const whole = standings.map((standing) => withDecimals(standing, 0));
  const finer = standings.map((standing, row) =>
    hidesAnOrder(standings, whole, row) ? withDecimals(standing, 1) : (whole[row] ?? ""),
  );
  return finer.map((number, row) => ({
    number,
    words: hidesAnOrder(standings, finer, row) ? `${number}, under 0.1 apart` : number,
  }));
}

function withDecimals(standing: Standing, decimals: 0 | 1): string {
  if (standing.kind === "ranked") return shownNumber(standing.total, decimals);
  return bounds(standing);
}

/** Two bounds stay two numbers, however near; a ruled-out option without gaps has but one. */
function bounds({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low === high) return shownNumber(low, 0);
  const decimals = shownNumber(low, 0) === shownNumber(high, 0) ? 1 : 0;
  return `${shownNumber(low, decimals)} to ${shownNumber(high, decimals)}`;
}

/** Whether a row shows the same text as one of another rank. */
function hidesAnOrder(standings: readonly Standing[], texts: readonly string[], row: number): boolean {
  const own = standings[row];
  return standings.some(
    (other, index) =>
      other.kind === "ranked" &&
      own?.kind === "ranked" &&
      other.rank !== own.rank &&
      texts[index] === texts[row],
  );
}
