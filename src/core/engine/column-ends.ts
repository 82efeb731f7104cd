import type { Ends } from "./decision-matrix.ts";
import { highest, lowest } from "./extremes.ts";

/** The worst and the best number that any option has in a column; equal on a constant one. */
export function columnEnds(column: Float64Array, moreIsBetter: boolean): Ends {
  const low = lowest(column);
  const high = highest(column);
  return moreIsBetter ? { worst: low, best: high } : { worst: high, best: low };
}
