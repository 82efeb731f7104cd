import fc from "fast-check";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { anyMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { withCriteriaIn, withWeights } from "./matrix-changes.ts";

/** Any matrix with one of its columns. */
export const anyMatrixAndColumn = anyMatrix.chain((matrix) =>
  fc.tuple(fc.constant(matrix), fc.nat({ max: matrix.weights.length - 1 })),
);

/** With a last criterion of weight 0, which scores as the given one does, options reversed. */
export function withIdleCriterion(column: number, matrix: DecisionMatrix): DecisionMatrix {
  const doubled = withCriterionTwice(column, matrix);
  const reversed = doubled.scores.toReversed();
  return {
    ...doubled,
    scores: doubled.scores.map((row, option) => row.with(-1, reversed[option]!.at(-1)!)),
    weights: doubled.weights.with(-1, 0),
  };
}

/** With a criterion in two, each of half its weight. */
export function withSplitCriterion(column: number, matrix: DecisionMatrix): DecisionMatrix {
  const half = matrix.weights[column]! / 2;
  const doubled = withCriterionTwice(column, matrix);
  return withWeights(doubled.weights.with(column, half).with(-1, half), doubled);
}

function withCriterionTwice(column: number, matrix: DecisionMatrix): DecisionMatrix {
  return withCriteriaIn([...matrix.weights.map((_, index) => index), column], matrix);
}
