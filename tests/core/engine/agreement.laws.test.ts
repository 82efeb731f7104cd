import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallTauB } from "#core/engine/agreement.ts";
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
