import type { Standing } from "./ranking.ts";

/** Totals closer than this, in points of 100, are the same total: the engine's tolerance. */
const SAME = 1e-7;

/**
 * Totals as they are shown: whole numbers, one decimal for those that would show the
 * same whole number without being equal, and bounds for what has no single total.
 *
 * Rounding never reorders, so the shown order never contradicts the shown numbers.
 */
export function shownTotals(standings: readonly Standing[]): readonly string[] {
  const totals = standings.flatMap((standing) => (standing.kind === "ranked" ? [standing.total] : []));
  return standings.map((standing) => {
    if (standing.kind === "ranked") return shownTotal(standing.total, totals);
    const low = Math.round(standing.low);
    const high = Math.round(standing.high);
    return low === high ? `${low}` : `${low} to ${high}`;
  });
}

function shownTotal(total: number, all: readonly number[]): string {
  const hidesAnOrder = all.some(
    (other) => Math.abs(other - total) > SAME && Math.round(other) === Math.round(total),
  );
  return hidesAnOrder ? total.toFixed(1) : `${Math.round(total)}`;
}
