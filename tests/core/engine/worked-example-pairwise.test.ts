import { describe, expect, it } from "vitest";
import { combineJudgments, pairwiseWeights } from "#core/engine/pairwise-weights.ts";

/** Each number is calculated by hand on docs/methods/pairwise-weights.md. */
describe("the worked example of pairwise-weights.md", () => {
  it("has the weights, ratio and misfits of three judgments that contradict one another", () => {
    const result = pairwiseWeights([
      [1, 4, 2],
      [1 / 4, 1, 4],
      [1 / 2, 1 / 4, 1],
    ]);

    expect(result).toEqual({
      ok: true,
      value: {
        weights: [4 / 7, 2 / 7, 1 / 7].map(near),
        lambdaMax: near(3.5),
        consistencyIndex: near(0.25),
        consistencyRatio: near(0.25 / 0.58),
        worstJudgments: [
          { row: 0, column: 1, given: 4, implied: near(2) },
          { row: 0, column: 2, given: 2, implied: near(4) },
          { row: 1, column: 2, given: 4, implied: near(2) },
        ],
      },
    });
  });

  it("has the weights of two answers out of three", () => {
    const result = pairwiseWeights([
      [1, 2, null],
      [1 / 2, 1, 3],
      [null, 1 / 3, 1],
    ]);

    expect(result).toMatchObject({
      ok: true,
      value: { weights: [0.6, 0.3, 0.1].map(near), lambdaMax: near(3), worstJudgments: [] },
    });
  });

  it("has the weights of four answers that run in a ring", () => {
    const result = pairwiseWeights([
      [1, 2, null, 1 / 2],
      [1 / 2, 1, 2, null],
      [null, 1 / 2, 1, 2],
      [2, null, 1 / 2, 1],
    ]);

    expect(result).toMatchObject({
      ok: true,
      value: {
        weights: [1 / 4, 1 / 4, 1 / 4, 1 / 4].map(near),
        lambdaMax: near(4.5),
        consistencyIndex: near(1 / 6),
        consistencyRatio: near(1 / 6 / 0.9),
      },
    });
  });

  it("has the judgment of two members, and that of one where the other is silent", () => {
    const result = combineJudgments([
      [
        [1, 8, null],
        [1 / 8, 1, 3],
        [null, 1 / 3, 1],
      ],
      [
        [1, 2, null],
        [1 / 2, 1, null],
        [null, null, 1],
      ],
    ]);

    expect(result).toEqual({
      ok: true,
      value: [
        [1, near(4), null],
        [near(1 / 4), 1, near(3)],
        [null, near(1 / 3), 1],
      ],
    });
  });
});

function near(number: number): number {
  return expect.closeTo(number, 12) as number;
}
