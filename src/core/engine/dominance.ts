import { additiveValues } from "./additive-values.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { moreIsBetter } from "./more-is-better.ts";

/**
 * Which options each option is dominated by. One option dominates another when
 * it is no worse on every criterion that has a weight, and better on at least
 * one; so whatever the weights of those criteria, it is never behind.
 *
 * Under fixed ends values are compared: two scores beyond the same end are equal. No other
 * scaling makes two scores equal, so there the scores themselves are compared, which rounding
 * has not touched. The comparison is exact; equal options do not dominate each other.
 *
 * Source: Pareto dominance, as in Keeney & Raiffa (1976), "Decisions with
 * multiple objectives", section 3.2.
 *
 * @returns For each option the rows that dominate it, ascending; empty for none.
 */
export function dominated(matrix: DecisionMatrix): readonly (readonly number[])[] {
  const values = comparable(matrix).map((row) =>
    row.filter((_, column) => itemAt(matrix.weights, column) > 0),
  );
  return values.map((row) => values.flatMap((rival, index) => (dominates(rival, row) ? [index] : [])));
}

/** More is better in every column. */
function comparable(matrix: DecisionMatrix): readonly (readonly number[])[] {
  if (matrix.scaling.kind === "fixed") return additiveValues(matrix);
  return matrix.scores.map((row) =>
    row.map((score, column) => (moreIsBetter(matrix, column) ? score : -score)),
  );
}

function dominates(rival: readonly number[], row: readonly number[]): boolean {
  return (
    rival.every((value, column) => value >= itemAt(row, column)) &&
    rival.some((value, column) => value > itemAt(row, column))
  );
}
