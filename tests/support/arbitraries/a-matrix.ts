import { decisionMatrix, type DecisionMatrix, type MatrixInput } from "#core/engine/decision-matrix.ts";

/**
 * A checked matrix of which a test names only what matters: equal weights, every
 * criterion a benefit, and the 1 to 5 scale of ratings are what it gets otherwise.
 */
export function aMatrix(input: Pick<MatrixInput, "scores"> & Partial<MatrixInput>): DecisionMatrix {
  const columns = input.scores[0] ?? [];
  const made = decisionMatrix({
    weights: columns.map(() => 1),
    directions: columns.map(() => "benefit"),
    scaling: { kind: "fixed", ends: columns.map(() => ({ worst: 1, best: 5 })) },
    ...input,
  });
  if (!made.ok) throw new Error(`not a matrix: ${JSON.stringify(made.error)}`);
  return made.value;
}
