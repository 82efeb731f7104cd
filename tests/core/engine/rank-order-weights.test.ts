import { describe, expect, it } from "vitest";
import { rankOrderCentroid, rankReciprocal, rankSum } from "#core/engine/rank-order-weights.ts";

const methods = { rankOrderCentroid, rankSum, rankReciprocal };

describe.each(Object.entries(methods))("%s", (_, weightsOf) => {
  it("gives a single criterion all the weight", () => {
    expect(weightsOf([1])).toEqual({ ok: true, value: [1] });
  });

  it("sees only the order, so ties may be written as competition, dense or mid-ranks", () => {
    const competition = weightsOf([1, 2, 2, 4]);

    expect(competition.ok).toBe(true);
    expect(weightsOf([1, 2, 2, 3])).toEqual(competition);
    expect(weightsOf([1, 2.5, 2.5, 4])).toEqual(competition);
    expect(weightsOf([10, 20, 20, 300])).toEqual(competition);
  });

  it("refuses what are no ranks, and says where", () => {
    expect(weightsOf([])).toEqual({ ok: false, error: { kind: "empty" } });
    expect(weightsOf([1, NaN])).toEqual({ ok: false, error: { kind: "not-finite", index: 1 } });
    expect(weightsOf([1, 2, Infinity])).toEqual({ ok: false, error: { kind: "not-finite", index: 2 } });
    expect(weightsOf([1, 0])).toEqual({ ok: false, error: { kind: "below-one", index: 1 } });
    expect(weightsOf([0.5, 1])).toEqual({ ok: false, error: { kind: "below-one", index: 0 } });
  });
});
