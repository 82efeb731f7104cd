import { describe, expect, it } from "vitest";
import { rankOrderCentroid, rankReciprocal, rankSum } from "#core/engine/rank-order-weights.ts";

/** Each number is calculated by hand in docs/methods/rank-order-weights.md, and rounded as there. */
describe("the worked example of rank-order-weights.md", () => {
  it.each([
    [rankOrderCentroid, [0.5208, 0.2708, 0.1458, 0.0625], 0.2083],
    [rankSum, [0.4, 0.3, 0.2, 0.1], 0.25],
    [rankReciprocal, [0.48, 0.24, 0.16, 0.12], 0.2],
  ])("has the weights by %o, without and with a tie in the middle", (weightsOf, untied, shared) => {
    const tied = untied.with(1, shared).with(2, shared);

    for (const [ranks, byHand] of [
      [[1, 2, 3, 4], untied],
      [[1, 2, 2, 4], tied],
    ] as const) {
      const weights = weightsOf(ranks);
      byHand.forEach((weight, index) => {
        expect(weights.ok && weights.value[index]).toBeCloseTo(weight, 4);
      });
    }
  });
});
