import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

/** The example that the pages in docs/methods calculate by hand: options A, B, C; criteria speed, cost, ease. */
export const workedExample: DecisionMatrix = aMatrix({
  scores: [
    [5, 2, 3],
    [3, 4, 4],
    [2, 4, 3],
  ],
  weights: [60, 25, 15],
});
