import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { naiveValue } from "./naive-totals.ts";

/**
 * TOPSIS a second time, as a book prints it, with nothing from the engine. Null where options differ
 * by less than a millionth: there the plain formulas lose their digits.
 */
export function naiveTopsis(matrix: DecisionMatrix): number[] | null {
  const { scores, weights } = matrix;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const weighted = scores.map((row, option) =>
    row.map((_, column) => (weights[column]! / weightSum) * naiveValue(matrix, option, column)),
  );
  const ideal = weights.map((_, column) => Math.max(...weighted.map((row) => row[column]!)));
  const antiIdeal = weights.map((_, column) => Math.min(...weighted.map((row) => row[column]!)));
  const longest = Math.max(...ideal.map((best, column) => best - antiIdeal[column]!));
  const alike = scores.every((row) => row.every((score, column) => score === scores[0]![column]));
  if (alike) return scores.map(() => 0.5);
  if (longest < 1e-6) return null;
  return weighted.map((row) => {
    const toIdeal = Math.hypot(...row.map((value, column) => value - ideal[column]!));
    const toAntiIdeal = Math.hypot(...row.map((value, column) => value - antiIdeal[column]!));
    return toAntiIdeal / (toIdeal + toAntiIdeal);
  });
}
