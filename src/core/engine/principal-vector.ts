import { itemAt } from "#core/domain/item-at.ts";

/** [row][column] of a square matrix. */
export type Square = readonly (readonly number[])[];

/** The bounds on the eigenvalue have met when one is this part of the other: some hundred times the rounding. */
const SETTLED = 1 - 1e-13;

/** After so many squarings a step is 2 to the 40th of the first: what is not settled then differs by rounding only. */
const SQUARINGS = 40;

/** A squaring costs as much as many steps: judgments that nearly agree settle before the first or the second. */
const STEPS_BETWEEN = 6;

/**
 * The largest eigenvalue of a matrix of positive numbers and its eigenvector, by the power method.
 *
 * Every few steps the matrix is squared, so that each step goes twice as far as before: contradictory
 * judgments, on which steps of the matrix itself hardly move, need some dozen squarings. Positive
 * numbers are only added and multiplied, never subtracted, so no digits cancel. For any positive
 * vector x the eigenvalue lies between the least and the largest of (Ax)_i / x_i (Collatz 1942,
 * Wielandt 1950): this says when to stop.
 *
 * @param matrix At least one row; positive numbers, not so far apart that a square of them is no number.
 * @returns The vector is positive; its squares sum to 1.
 */
export function principalVector(matrix: Square): {
  readonly value: number;
  readonly vector: readonly number[];
} {
  let power = matrix;
  let vector: readonly number[] = matrix.map(() => 1);
  for (let round = 0; ; round += 1) {
    for (let step = 0; step < STEPS_BETWEEN; step += 1) vector = unit(times(power, vector));
    const image = times(matrix, vector);
    const ratios = vector.map((entry, row) => itemAt(image, row) / entry);
    const low = Math.min(...ratios);
    const high = Math.max(...ratios);
    if (low / high >= SETTLED || round === SQUARINGS) return { value: (low + high) / 2, vector };
    // Divided by about its eigenvalue, no power of the matrix leaves the range of numbers.
    power = squared(divided(power, length(times(power, vector))));
  }
}

function times(matrix: Square, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => product(row, vector));
}

function squared(matrix: Square): Square {
  const columns = matrix.map((_, column) => matrix.map((row) => itemAt(row, column)));
  return matrix.map((row) => times(columns, row));
}

function divided(matrix: Square, by: number): Square {
  return matrix.map((row) => row.map((entry) => entry / by));
}

function unit(vector: readonly number[]): readonly number[] {
  const whole = length(vector);
  return vector.map((entry) => entry / whole);
}

function length(vector: readonly number[]): number {
  return Math.sqrt(product(vector, vector));
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, entry, index) => total + entry * (other[index] ?? 0), 0);
}
