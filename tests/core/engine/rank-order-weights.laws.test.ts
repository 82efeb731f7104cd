import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOrderCentroid, rankReciprocal, rankSum } from "#core/engine/rank-order-weights.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { naiveRankOrderWeights } from "./naive-rank-order-weights.ts";

const methods = { rankOrderCentroid, rankSum, rankReciprocal } as const;
const names = ["rankOrderCentroid", "rankSum", "rankReciprocal"] as const;

/** Quarters from 1, so few that ties are common. */
const anyRanks = fc.array(
  fc.integer({ min: 4, max: 30 }).map((quarters) => quarters / 4),
  { minLength: 1, maxLength: 9 },
);

describe.each(names)("%s", (name) => {
  const weightsOf = (ranks: readonly number[]): readonly number[] => {
    const weights = methods[name](ranks);
    if (!weights.ok) throw new Error(`no ranks: ${JSON.stringify(weights.error)}`);
    return weights.value;
  };

  it("agrees with a second implementation that shares no code", () => {
    fc.assert(
      fc.property(anyRanks, (ranks) => {
        const naive = naiveRankOrderWeights(name, ranks);

        weightsOf(ranks).forEach((weight, index) => {
          expect(Math.abs(weight - naive[index]!)).toBeLessThanOrEqual(1e-12);
        });
      }),
      lawRuns,
    );
  });

  it("shares out 1, more to what ranks better and the same to equals", () => {
    const anyNumbers = fc.array(fc.double({ min: 1, noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.oneof(anyRanks, anyNumbers), (ranks) => {
        const weights = weightsOf(ranks);
        const places = ranks.map((_, index) => index).toSorted((a, b) => ranks[a]! - ranks[b]!);

        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight > 0)).toBe(true);
        places.slice(1).forEach((index, place) => {
          const better = places[place]!;
          if (ranks[index] === ranks[better]) expect(weights[index]).toBe(weights[better]);
          else expect(weights[index]).toBeLessThan(weights[better]!);
        });
      }),
      lawRuns,
    );
  });

  it("does not depend on the order in which the criteria are listed", () => {
    const cases = anyRanks.chain((ranks) => fc.tuple(fc.constant(ranks), anyOrder(ranks.length)));
    fc.assert(
      fc.property(cases, ([ranks, order]) => {
        const weights = weightsOf(ranks);

        expect(weightsOf(order.map((index) => ranks[index]!))).toEqual(order.map((index) => weights[index]));
      }),
      lawRuns,
    );
  });
});
