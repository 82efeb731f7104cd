import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";

/** The same decision with its options in another order: row n of the result is row order[n]. */
export function withOptionsIn(order: readonly number[], matrix: DecisionMatrix): DecisionMatrix {
  return { ...matrix, scores: order.map((row) => matrix.scores[row]!) };
}

/** The same with its criteria in another order. A criterion named twice is there twice. */
export function withCriteriaIn(order: readonly number[], matrix: DecisionMatrix): DecisionMatrix {
  const { scaling } = matrix;
  return {
    ...matrix,
    scores: matrix.scores.map((row) => order.map((column) => row[column]!)),
    weights: order.map((column) => matrix.weights[column]!),
    directions: order.map((column) => matrix.directions[column]!),
    scaling:
      scaling.kind === "fixed"
        ? { kind: "fixed", ends: order.map((column) => scaling.ends[column]!) }
        : scaling,
  };
}

export function withWeights(weights: readonly number[], matrix: DecisionMatrix): DecisionMatrix {
  return { ...matrix, weights };
}

export function withWeight(column: number, weight: number, matrix: DecisionMatrix): DecisionMatrix {
  return { ...matrix, weights: matrix.weights.with(column, weight) };
}

export function withScore(
  option: number,
  column: number,
  score: number,
  matrix: DecisionMatrix,
): DecisionMatrix {
  return { ...matrix, scores: matrix.scores.with(option, matrix.scores[option]!.with(column, score)) };
}
