import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubleCounting } from "#core/views/double-counting.ts";
import { largestGroups } from "#core/views/largest-groups.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

describe("the hint on double counting", () => {
  it("tells shares of a whole, largest first, each of at least two criteria with a weight", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const { groups } = doubleCounting(decision, scenario);

        for (const { criteria, share } of groups) {
          expect(criteria.length).toBeGreaterThan(1);
          expect(criteria.every(({ points }) => points > 0)).toBe(true);
          expect(share).toBeCloseTo(
            criteria.reduce((sum, each) => sum + each.share, 0),
            10,
          );
          expect(share).toBeGreaterThanOrEqual(0.1);
          expect(share).toBeLessThanOrEqual(1);
        }
        const shares = groups.map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });

  it("does not depend on the unit of the weights", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const halved = Object.fromEntries(
          Object.entries(scenario.weights).map(([id, points]) => [id, points / 2]),
        );
        const told = (of: typeof scenario) =>
          doubleCounting(decision, of).groups.map(({ sentence }) => sentence);

        expect(told({ ...scenario, weights: halved })).toEqual(told(scenario));
      }),
    );
  });
});

describe("the largest groups of what is alike", () => {
  it("are all those, and only those, that are alike throughout and can take in nobody else", () => {
    const anyLikeness = fc.integer({ min: 0, max: 6 }).chain((count) =>
      fc.record({
        items: fc.constant(Array.from({ length: count }, (_, item) => item)),
        likeness: fc.array(fc.boolean(), { minLength: count * count, maxLength: count * count }),
      }),
    );
    fc.assert(
      fc.property(anyLikeness, ({ items, likeness }) => {
        const alike = (one: number, other: number) =>
          likeness[Math.min(one, other) * items.length + Math.max(one, other)] === true;

        const found = largestGroups(items, alike);

        expect(new Set(found.map(String))).toEqual(new Set(plainGroups(items, alike).map(String)));
        expect(found.length).toBe(new Set(found.map(String)).size);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every subset of at least two is looked at. */
function plainGroups(
  items: readonly number[],
  alike: (one: number, other: number) => boolean,
): readonly (readonly number[])[] {
  const isGroup = (set: readonly number[]) =>
    set.every((one, place) => set.slice(place + 1).every((other) => alike(one, other)));
  const subsets = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((item) => (bits >> item) % 2 === 1),
  ).filter((set) => set.length > 1 && isGroup(set));
  return subsets.filter(
    (set) => !items.some((item) => !set.includes(item) && set.every((member) => alike(item, member))),
  );
}
