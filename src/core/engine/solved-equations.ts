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
  const rows = matrix.map((row, index) => Float64Array.of(...row, itemAt(right, index)));
  rows.forEach((upper, pivot) => {
    for (const lower of rows.slice(pivot + 1)) {
      const factor = itemAt(lower, pivot) / itemAt(upper, pivot);
      for (let column = pivot; column < lower.length; column += 1) {
        lower[column] = itemAt(lower, column) - factor * itemAt(upper, column);
      }
    }
  });
  const solution = new Float64Array(rows.length);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = itemAt(rows, index);
    let rest = itemAt(row, rows.length);
    for (let column = index + 1; column < rows.length; column += 1) {
      rest -= itemAt(row, column) * itemAt(solution, column);
    }
    solution[index] = rest / itemAt(row, index);
  }
  return Array.from(solution);
}
