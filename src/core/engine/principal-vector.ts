import { itemAt } from "#core/domain/item-at.ts";

/** [row][column] of a square matrix. */
export type Square = readonly (readonly number[])[];

/** The bounds on the eigenvalue meet when they are this near, as a part of it: some hundred times the rounding. */
const PRECISION = 1e-13;

/** After so many squarings a step is 2 to the 40th of the first: what is not settled then differs by rounding only. */
const SQUARINGS = 40;

/** Judgments that nearly agree settle within the steps before the first squaring, which costs as much as many steps. */
const STEPS_BETWEEN = 6;

/**
 * The largest eigenvalue of a matrix of positive numbers and its eigenvector, by the power method.
 *
 * Every few steps the matrix is squared, so that each step goes twice as far as before: contradictory
 * judgments, on which steps of the matrix itself hardly move, need some dozen squarings. Positive
 * numbers are only added and multiplied, never subtracted, so no digits cancel. For any positive vector x the
 * eigenvalue lies between the least and the largest of (Ax)_i / x_i (Collatz 1942, Wielandt 1950): this says
 * when to stop.
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
    if (high - low <= PRECISION * high || round === SQUARINGS) return { value: (low + high) / 2, vector };
    power = squared(power);
  }
}

function times(matrix: Square, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => product(row, vector));
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector);
  return vector.map((entry) => entry / length);
}

/** The square of the matrix, first divided by its largest number: only the direction counts. */
function squared(matrix: Square): Square {
  const largest = Math.max(...matrix.flat());
  const rows = matrix.map((row) => row.map((entry) => entry / largest));
  const columns = rows.map((_, column) => rows.map((row) => itemAt(row, column)));
  return rows.map((row) => columns.map((column) => product(row, column)));
}

function product(one: readonly number[], other: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < one.length; index += 1) total += (one[index] ?? 0) * (other[index] ?? 0);
  return total;
}
