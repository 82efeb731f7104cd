import { itemAt } from "#core/domain/item-at.ts";

/** [row][column] of a square matrix. */
export type Square = readonly (readonly number[])[];

/** The bounds on the eigenvalue meet when they are this near, as a part of it: some hundred times the rounding. */
const PRECISION = 1e-13;

/** 2 to the 40th steps of the power method: what is not settled then differs by less than rounding. */
const SQUARINGS = 40;

/**
 * The largest eigenvalue of a matrix of positive numbers and its eigenvector, by the power method.
 *
 * The matrix is squared, so that each round doubles the steps made so far: contradictory judgments,
 * on which single steps hardly move, need some dozen rounds. Positive numbers are only added and
 * multiplied, never subtracted, so no digits cancel. For any positive vector x the eigenvalue lies
 * between the least and the largest of (Ax)_i / x_i (Collatz 1942, Wielandt 1950): this says when to stop.
 *
 * @param matrix At least one row; positive numbers, not so far apart that a square of them is no number.
 * @returns The vector is positive; its squares sum to 1.
 */
export function principalVector(matrix: Square): {
  readonly value: number;
  readonly vector: readonly number[];
} {
  let power = matrix;
  for (let round = 0; ; round += 1) {
    const vector = unit(times(matrix, power.map(sum)));
    const ratios = times(matrix, vector).map((entry, row) => entry / itemAt(vector, row));
    const low = Math.min(...ratios);
    const high = Math.max(...ratios);
    if (high - low <= PRECISION * high || round === SQUARINGS) return { value: (low + high) / 2, vector };
    power = squared(power);
  }
}

function times(matrix: Square, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => row.reduce((total, entry, column) => total + entry * itemAt(vector, column), 0));
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector);
  return vector.map((entry) => entry / length);
}

/** The square of the matrix, first divided by its largest number: only the direction counts. */
function squared(matrix: Square): Square {
  const largest = Math.max(...matrix.map((row) => Math.max(...row)));
  const scaled = matrix.map((row) => row.map((entry) => entry / largest));
  return scaled.map((row) => {
    const square = new Float64Array(row.length);
    row.forEach((factor, middle) => {
      const other = itemAt(scaled, middle);
      for (let column = 0; column < square.length; column += 1) {
        square[column] = itemAt(square, column) + factor * itemAt(other, column);
      }
    });
    return Array.from(square);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
