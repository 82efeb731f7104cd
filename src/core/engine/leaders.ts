import { TIE_TOLERANCE } from "./tie-tolerance.ts";

/** For each total whether it has rank 1, as `rankDescending` says it: alone or tied within the tolerance. */
export function leaders(totals: readonly number[]): readonly boolean[] {
  const best = totals.reduce((high, total) => Math.max(high, total), -Infinity);
  return totals.map((total) => !(best - total > TIE_TOLERANCE));
}
