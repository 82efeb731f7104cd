import { expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { rankReversals } from "#core/engine/rank-reversal.ts";
import { topsis } from "#core/engine/topsis.ts";
import { vikor } from "#core/engine/vikor.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

/** Calculated by hand, step by step, on docs/methods/rank-reversal.md. */
const example: DecisionMatrix = aMatrix({
  scores: [
    [4, 2],
    [5, 1],
    [1, 2],
  ],
  weights: [60, 40],
});

it("has the reversal of rank-reversal.md in VIKOR, and none in the weighted sum", () => {
  const without = vikor({ ...example, scores: example.scores.slice(0, 2) });

  [0, 0.5556, 1].forEach((expected, option) => {
    expect(vikor(example).q[option]).toBeCloseTo(expected, 4);
  });
  expect(without.q).toEqual([1, 0]);
  expect(rankReversals(example, (matrix) => vikor(matrix).q.map((q) => -q))).toEqual([null, null, 1]);
  expect(rankReversals(example, weightedSum)).toEqual([null, null, null]);
});

it("has the reversal of rank-reversal.md in TOPSIS", () => {
  const second = aMatrix({
    scores: [
      [1, 3],
      [2, 1],
      [1, 5],
    ],
    weights: [70, 30],
  });
  const without = topsis({ ...second, scores: second.scores.slice(0, 2) });

  [0.3942, 0.3684, 0.6316].forEach((expected, option) => {
    expect(topsis(second)[option]).toBeCloseTo(expected, 4);
  });
  expect(without[0]).toBeCloseTo(0.4615, 4);
  expect(without[1]).toBeCloseTo(0.5385, 4);
  expect(rankReversals(second, topsis)).toEqual([null, null, 1]);
});
