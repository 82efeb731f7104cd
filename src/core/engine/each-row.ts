import type { DecisionMatrix } from "./decision-matrix.ts";

/**
 * What `read` makes of each option, in row order. It is given the option's scores in a list that it may change and
 * must not keep: the same one is filled for every option.
 */
export function eachRow<Answer>(
  { scores, weights }: DecisionMatrix,
  read: (row: Float64Array) => Answer,
): readonly Answer[] {
  const row = new Float64Array(weights.length);
  return scores.map((own) => {
    row.set(own);
    return read(row);
  });
}
