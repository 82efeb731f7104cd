import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { naiveTotals } from "./naive-totals.ts";

/** How far the option is ahead of the best other one; negative when it is behind, Infinity when it is alone. */
export function naiveLead(matrix: DecisionMatrix, option: number): number {
  const totals = naiveTotals(matrix);
  return totals[option]! - Math.max(...totals.filter((_, other) => other !== option));
}
