import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupConsensus, kendallTauB, kendallW } from "#core/engine/agreement.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";

/** Pairs of whole numbers, so few that ties are common. */
const anyPairs = fc.array(fc.tuple(small(), small()), { maxLength: 9 });

const tauOf = (pairs: readonly (readonly [number, number])[]) =>
  kendallTauB(
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );

describe("Kendall's tau-b", () => {
  it("is what counting the pairs one kind at a time gives", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const plain = plainTauB(pairs);
        const tau = tauOf(pairs);

        if (plain === null) expect(tau).toBeNull();
        else expect(tau).toBeCloseTo(plain, 12);
      }),
      lawRuns,
    );
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        expect(tauOf(pairs.map(([a, b]) => [b, a] as const))).toBe(tauOf(pairs));
      }),
      lawRuns,
    );
  });

  it("lies between -1 and 1, whatever the numbers", () => {
    const anyNumber = fc.double({ noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNumber, anyNumber)), (pairs) => {
        const tau = tauOf(pairs) ?? 0;

        expect(tau).toBeGreaterThanOrEqual(-1);
        expect(tau).toBeLessThanOrEqual(1);
      }),
      lawRuns,
    );
  });

  it("does not depend on the order in which the items are listed", () => {
    const cases = anyPairs.chain((pairs) => fc.tuple(fc.constant(pairs), anyOrder(pairs.length)));
    fc.assert(
      fc.property(cases, ([pairs, order]) => {
        expect(tauOf(order.map((place) => pairs[place]!))).toBe(tauOf(pairs));
      }),
      lawRuns,
    );
  });

  it("sees only the order: what rises with the numbers changes nothing, what falls turns the sign", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const tau = tauOf(pairs);

        expect(tauOf(pairs.map(([a, b]) => [a ** 3, 2 ** b] as const))).toBe(tau);
        const turned = tauOf(pairs.map(([a, b]) => [-a, b] as const));
        if (tau === null) expect(turned).toBeNull();
        else expect(turned! + tau).toBe(0);
      }),
      lawRuns,
    );
  });

  it("is 1 between a list and itself, unless it puts nothing in order", () => {
    fc.assert(
      fc.property(fc.array(small()), (list) => {
        expect(kendallTauB(list, list)).toBe(new Set(list).size > 1 ? 1 : null);
      }),
      lawRuns,
    );
  });
});

/** Raters and items of any number, with ties in plenty. */
const anyRankings = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 6 })).chain(([raters, items]) =>
  fc.array(fc.array(small(), { minLength: items, maxLength: items }), {
    minLength: raters,
    maxLength: raters,
  }),
);

describe("Kendall's W", () => {
  it("is what the printed formula gives, step by step", () => {
    fc.assert(
      fc.property(anyRankings, (rankings) => {
        const plain = plainW(rankings);
        const w = kendallW(rankings);

        if (plain === null) expect(w).toBeNull();
        else expect(w).toBeCloseTo(plain, 12);
      }),
      lawRuns,
    );
  });

  it("lies between 0 and 1, whatever the numbers", () => {
    const anyNumber = fc.double({ noNaN: true });
    const lists = fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, (rankings) => {
        const w = kendallW(rankings) ?? 0;

        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
      }),
      lawRuns,
    );
  });

  it("does not depend on the order of raters or items", () => {
    const cases = anyRankings.chain((rankings) =>
      fc.tuple(fc.constant(rankings), anyOrder(rankings.length), anyOrder(rankings[0]!.length)),
    );
    fc.assert(
      fc.property(cases, ([rankings, raters, items]) => {
        const shuffled = raters.map((rater) => items.map((item) => rankings[rater]![item]!));

        expect(kendallW(shuffled)).toBe(kendallW(rankings));
      }),
      lawRuns,
    );
  });

  it("does not care which end of their list the raters call the first, if all do alike", () => {
    fc.assert(
      fc.property(anyRankings, (rankings) => {
        const turned = rankings.map((numbers) => numbers.map((number) => -(number ** 3)));

        expect(kendallW(turned)).toBe(kendallW(rankings));
      }),
      lawRuns,
    );
  });
});

/** Weights with zeros among them, none of them all zeros. */
const anyGroup = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([participants, items]) =>
    fc.array(
      fc
        .array(fc.integer({ min: 0, max: 100 }), { minLength: items, maxLength: items })
        .filter((weights) => weights.some((weight) => weight > 0)),
      { minLength: participants, maxLength: participants },
    ),
  );

describe("group consensus", () => {
  it("is what the printed formula gives, step by step", () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 2, max: 20 }), (weights, maximum) => {
        expect(groupConsensus(weights, { maximum })).toBeCloseTo(plainConsensus(weights, maximum), 9);
      }),
      lawRuns,
    );
  });

  it("lies between 0 and 1, for the most extreme weights too", () => {
    const anyWeight = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    const row = fc
      .array(anyWeight, { minLength: 3, maxLength: 3 })
      .filter((weights) => Math.max(...weights) > 0);
    const maximum = fc.double({ min: 2, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), maximum, (weights, most) => {
        const consensus = groupConsensus(weights, { maximum: most });

        expect(consensus >= 0 && consensus <= 1).toBe(true);
      }),
      lawRuns,
    );
  });

  it("does not depend on the order of members or items, nor on anybody's unit", () => {
    const cases = anyGroup.chain((weights) =>
      fc.tuple(fc.constant(weights), anyOrder(weights.length), anyOrder(weights[0]!.length)),
    );
    fc.assert(
      fc.property(cases, ([weights, members, items]) => {
        const shuffled = members.map((member, place) =>
          items.map((item) => weights[member]![item]! * (place + 0.5)),
        );

        expect(groupConsensus(shuffled)).toBeCloseTo(groupConsensus(weights), 12);
      }),
      lawRuns,
    );
  });
});

function small(): fc.Arbitrary<number> {
  return fc.integer({ min: -3, max: 3 });
}

/** Agreeing, disagreeing and half-tied pairs, each counted by its own definition. */
function plainTauB(pairs: readonly (readonly [number, number])[]): number | null {
  let [agree, disagree, onlyInA, onlyInB] = [0, 0, 0, 0];
  pairs.forEach(([a, b], first) => {
    for (const [otherA, otherB] of pairs.slice(first + 1)) {
      if ((a < otherA && b < otherB) || (a > otherA && b > otherB)) agree += 1;
      else if ((a < otherA && b > otherB) || (a > otherA && b < otherB)) disagree += 1;
      else if (a === otherA && b !== otherB) onlyInA += 1;
      else if (b === otherB && a !== otherA) onlyInB += 1;
    }
  });
  const [withoutTiesInA, withoutTiesInB] = [agree + disagree + onlyInB, agree + disagree + onlyInA];
  if (withoutTiesInA === 0 || withoutTiesInB === 0) return null;
  return (agree - disagree) / (Math.sqrt(withoutTiesInA) * Math.sqrt(withoutTiesInB));
}

/** W from ranks that are counted item by item: those below, and half of those level. */
function plainW(rankings: readonly (readonly number[])[]): number | null {
  const [m, n] = [rankings.length, rankings[0]!.length];
  const ranks = rankings.map((list) =>
    list.map((x) => list.filter((y) => y < x).length + (list.filter((y) => y === x).length + 1) / 2),
  );
  const ties = rankings.map((list) =>
    [...new Set(list)].map((x) => list.filter((y) => y === x).length).reduce((sum, t) => sum + t ** 3 - t, 0),
  );
  const sums = Array.from({ length: n }, (_, item) => ranks.reduce((sum, list) => sum + list[item]!, 0));
  const s = sums.reduce((sum, rank) => sum + (rank - (m * (n + 1)) / 2) ** 2, 0);
  const most = m ** 2 * (n ** 3 - n) - m * ties.reduce((sum, t) => sum + t, 0);
  return most === 0 ? null : (12 * s) / most;
}

/** S* from the entropies as printed, with the extreme of the scale written out. */
function plainConsensus(weights: readonly (readonly number[])[], M: number): number {
  const n = weights[0]!.length;
  if (n === 1) return 1;
  const p = weights.map((row) => row.map((weight) => weight / row.reduce((sum, one) => sum + one, 0)));
  const term = (share: number): number => (share === 0 ? 0 : -share * Math.log(share));
  let [alpha, gamma] = [0, 0];
  for (let item = 0; item < n; item += 1) {
    let mean = 0;
    for (const row of p) {
      alpha += term(row[item]!) / p.length;
      mean += row[item]! / p.length;
    }
    gamma += term(mean);
  }
  const alphaMin = term(M / (n + M - 1)) + (n - 1) * term(1 / (n + M - 1));
  const ratio = Math.exp(alphaMin) / Math.exp(Math.log(n));
  return Math.max(0, (1 / Math.exp(gamma - alpha) - ratio) / (1 - ratio));
}
