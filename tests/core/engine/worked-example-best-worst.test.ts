import { describe, expect, it } from "vitest";
import { bestWorstWeights } from "#core/engine/best-worst-weights.ts";

/** Each number is calculated by hand on docs/methods/best-worst.md. */
describe("the worked example of best-worst.md", () => {
  it("has the weights and misfit of answers that do not quite agree", () => {
    expect(bestWorstWeights({ bestToOthers: [1, 3, 6], othersToWorst: [6, 3, 1] })).toEqual({
      ok: true,
      value: { weights: [near(0.66), near(0.24), near(0.1)], consistency: near(0.06) },
    });
  });

  it("has the weights of answers that agree", () => {
    expect(bestWorstWeights({ bestToOthers: [1, 2, 6], othersToWorst: [6, 3, 1] })).toEqual({
      ok: true,
      value: { weights: [near(0.6), near(0.3), near(0.1)], consistency: near(0) },
    });
  });

  it("has the weights of two that are equally important and best", () => {
    expect(bestWorstWeights({ bestToOthers: [1, 1, 2, 8], othersToWorst: [8, 8, 2, 1] })).toEqual({
      ok: true,
      value: { weights: [7 / 18, 7 / 18, 3 / 18, 1 / 18].map(near), consistency: near(1 / 18) },
    });
  });
});

function near(number: number): number {
  return expect.closeTo(number, 9) as number;
}
