import type { Judgments } from "#core/engine/pairwise-judgments.ts";

type Square = readonly (readonly number[])[];

/** A second way to the eigenvector, step by step as a textbook has it. */
export function plainWeights(square: Square): {
  readonly weights: readonly number[];
  readonly value: number;
} {
  let weights = square.map(() => 1 / square.length);
  for (let step = 0; step < 5000; step += 1) {
    const image = square.map((line) => dot(line, weights));
    const value = image.reduce((sum, entry) => sum + entry, 0);
    const next = image.map((entry) => entry / value);
    const moved = Math.max(...next.map((weight, index) => Math.abs(weight - weights[index]!) / weight));
    weights = next;
    if (moved < 1e-15) break;
  }
  return { weights, value: square.map((line) => dot(line, weights)).reduce((sum, entry) => sum + entry, 0) };
}

/**
 * A second way to fill gaps. The slope of the eigenvalue over the logarithm of a filled a_ij is
 * y_i a_ij x_j - y_j a_ji x_i, for the eigenvectors x of the matrix and y of its transpose; where it is 0 for each gap,
 * a_ij² = x_i y_j / (x_j y_i). Repeated until nothing moves.
 */
export function filledGaps(judgments: Judgments): Square {
  let right = judgments.map(() => 1);
  let left = judgments.map(() => 1);
  let square: Square = [];
  for (let step = 0; step < 100_000; step += 1) {
    square = judgments.map((line, i) =>
      line.map((judgment, j) => judgment ?? Math.sqrt((right[i]! * left[j]!) / (right[j]! * left[i]!))),
    );
    const nextRight = scaled(square.map((line) => dot(line, right)));
    const nextLeft = scaled(
      square.map((_, i) => square.reduce((sum, line, j) => sum + line[i]! * left[j]!, 0)),
    );
    const moved = Math.max(
      ...nextRight.map((entry, i) => Math.abs(entry / right[i]! - 1)),
      ...nextLeft.map((entry, i) => Math.abs(entry / left[i]! - 1)),
    );
    right = nextRight;
    left = nextLeft;
    if (moved < 1e-14) break;
  }
  return square;
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, entry, index) => sum + entry * other[index]!, 0);
}

function scaled(vector: readonly number[]): number[] {
  const sum = vector.reduce((total, entry) => total + entry, 0);
  return vector.map((entry) => entry / sum);
}
