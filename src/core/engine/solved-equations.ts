import { itemAt } from "#core/domain/item-at.ts";

/**
 * Solves a system of linear equations by elimination, without exchanging rows.
 *
 * That is safe for the two kinds asked here: symmetric positive definite, and symmetric with one
 * definite block of either sign (Vanderbei 1995, "Symmetric quasidefinite matrices", SIAM Journal on
 * Optimization 5, 100-113): whatever the order, no pivot is 0.
 *
 * @param matrix [equation][unknown], as many of both.
 * @param right The right side of each equation.
 */
export function solvedEquations(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, index) => [...row, itemAt(right, index)]);
  rows.forEach((upper, pivot) => {
    for (let below = pivot + 1; below < rows.length; below += 1) {
      const lower = itemAt(rows, below);
      const factor = itemAt(lower, pivot) / itemAt(upper, pivot);
      for (let column = pivot; column < lower.length; column += 1) {
        lower[column] = (lower[column] ?? 0) - factor * (upper[column] ?? 0);
      }
    }
  });
  // Each row now knows only the unknowns from its own on, so the last is solved first.
  const solution: number[] = [];
  for (const row of rows.toReversed()) {
    const [own = NaN, ...later] = row.slice(rows.length - 1 - solution.length);
    const rest = solution.reduce(
      (left, value, index) => left - itemAt(later, index) * value,
      itemAt(later, solution.length),
    );
    solution.unshift(rest / own);
  }
  return solution;
}
