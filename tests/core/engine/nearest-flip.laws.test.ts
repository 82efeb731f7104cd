import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { nearestFlip, weightFlips, type NearestFlip } from "#core/engine/flips.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { anyExtremeMatrix, anyMatrix, ratingMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { withCriteriaIn, withOptionsIn, withWeight, withWeights } from "./matrix-changes.ts";
import { naiveLead } from "./naive-lead.ts";
import { naiveNearest } from "./naive-nearest.ts";
import { naiveTotals } from "./naive-totals.ts";

/** A matrix and one of its rows. */
function withOption(
  matrices: fc.Arbitrary<DecisionMatrix>,
): fc.Arbitrary<{ readonly matrix: DecisionMatrix; readonly option: number }> {
  return matrices.chain((matrix) =>
    fc.record({ matrix: fc.constant(matrix), option: fc.nat({ max: matrix.scores.length - 1 }) }),
  );
}

const anyRatedCase = withOption(ratingMatrix({ minOptions: 2 }));
const anyCase = withOption(anyMatrix);

function flipOf(found: NearestFlip): (NearestFlip & { readonly kind: "flip" }) | null {
  return found.kind === "flip" ? found : null;
}

function sharesOf(matrix: DecisionMatrix): readonly number[] {
  const sum = matrix.weights.reduce((total, weight) => total + weight, 0);
  return matrix.weights.map((weight) => weight / sum);
}

function distanceBetween(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, share, column) => sum + Math.abs(share - b[column]!), 0);
}

/** Shares on the straight way from one to the other. */
function along(from: readonly number[], to: readonly number[], part: number): readonly number[] {
  return from.map((share, column) => share * (1 - part) + to[column]! * part);
}

describe("the nearest flip", () => {
  it("is what trying every corner of the space of shares finds, or impossible where no corner leads", () => {
    const small = anyRatedCase.filter(({ matrix }) => matrix.weights.length <= 4);
    fc.assert(
      fc.property(small, ({ matrix, option }) => {
        const found = nearestFlip(matrix, option);
        if (found.kind === "leads") return;
        const { nearest, distance, clearest, lead } = naiveNearest(matrix, option);
        expect(found.kind).toBe(lead > 1e-9 ? "flip" : "impossible");
        if (found.kind !== "flip") return;

        expect(Math.abs(found.distance - distance)).toBeLessThan(1e-9);
        const beyond = along(found.shares, clearest, 1e-6);
        expect(naiveLead(withWeights(beyond, matrix), option)).toBeGreaterThan(0);
        // The least squares of a set with corners: from there, no corner lies back towards the present shares.
        const change = found.shares.map((share, column) => share - sharesOf(matrix)[column]!);
        for (const corner of nearest) {
          const back = corner.reduce((sum, share, c) => sum + change[c]! * (share - found.shares[c]!), 0);
          expect(back).toBeGreaterThan(-1e-9);
        }
      }),
      lawRuns,
    );
  });

  it("ties at shares that add up to 1, and is behind before it", () => {
    fc.assert(
      fc.property(anyRatedCase, ({ matrix, option }) => {
        const flip = flipOf(nearestFlip(matrix, option));
        if (flip === null) return;
        const present = sharesOf(matrix);
        const leadWith = (shares: readonly number[]): number =>
          naiveLead(withWeights(shares, matrix), option);

        expect(Math.min(...flip.shares)).toBeGreaterThanOrEqual(0);
        expect(flip.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(flip.distance).toBeCloseTo(distanceBetween(flip.shares, present), 12);
        expect(Math.abs(leadWith(flip.shares))).toBeLessThan(1e-12);
        expect(leadWith(along(flip.shares, present, 1e-6))).toBeLessThan(0);
      }),
      lawRuns,
    );
  });

  it("with a margin leads by just that, no nearer than without, and is impossible only where no corner gives so much", () => {
    const small = anyRatedCase.filter(({ matrix }) => matrix.weights.length <= 4);
    fc.assert(
      fc.property(small, fc.constantFrom(0.2, 0.002, 0.0002), ({ matrix, option }, margin) => {
        const level = nearestFlip(matrix, option);
        const found = nearestFlip(matrix, option, { margin });
        if (level.kind === "leads") {
          expect(found).toEqual(level);
          return;
        }
        const { lead } = naiveNearest(matrix, option);
        if (Math.abs(lead - margin) > 1e-9) expect(found.kind).toBe(lead > margin ? "flip" : "impossible");
        if (found.kind !== "flip") return;

        expect(naiveLead(withWeights(found.shares, matrix), option)).toBeCloseTo(margin, 11);
        expect(found.distance).toBeGreaterThan(flipOf(level)?.distance ?? Infinity);
      }),
      lawRuns,
    );
  });

  it("is no further than any shares at which the option leads", () => {
    const cases = anyCase.chain((one) =>
      fc.record({
        one: fc.constant(one),
        points: fc
          .array(fc.nat({ max: 9 }), {
            minLength: one.matrix.weights.length,
            maxLength: one.matrix.weights.length,
          })
          .filter((points) => points.some((point) => point > 0)),
      }),
    );
    fc.assert(
      fc.property(cases, ({ one: { matrix, option }, points }) => {
        const tried = withWeights(points, matrix);
        if (naiveLead(tried, option) <= 1e-8) return;
        const found = nearestFlip(matrix, option);

        expect(found.kind).not.toBe("impossible");
        if (found.kind !== "flip") return;
        expect(found.distance).toBeLessThan(distanceBetween(sharesOf(tried), sharesOf(matrix)) + 1e-9);
      }),
      lawRuns,
    );
  });

  it("is no further than the nearest weight flip, which moves one weight alone", () => {
    fc.assert(
      fc.property(anyRatedCase, ({ matrix, option }) => {
        const found = nearestFlip(matrix, option);
        weightFlips(matrix)[option]!.forEach((single, column) => {
          if (single.kind === "leads" || found.kind === "leads") return expect(found.kind).toBe(single.kind);
          if (single.kind === "impossible") return;
          const there = sharesOf(withWeight(column, single.to, matrix));
          expect(flipOf(found)?.distance).toBeLessThan(distanceBetween(there, sharesOf(matrix)) + 1e-9);
        });
      }),
      lawRuns,
    );
  });

  it("names the same shares in whatever order options and criteria are listed, and whatever the unit of weights", () => {
    const cases = anyRatedCase.chain(({ matrix, option }) =>
      fc.record({
        matrix: fc.constant(matrix),
        option: fc.constant(option),
        options: anyOrder(matrix.scores.length),
        criteria: anyOrder(matrix.weights.length),
      }),
    );
    fc.assert(
      fc.property(cases, ({ matrix, option, options, criteria }) => {
        const heavier = withWeights(
          matrix.weights.map((weight) => weight * 7),
          matrix,
        );
        const before = nearestFlip(matrix, option);
        const after = nearestFlip(
          withCriteriaIn(criteria, withOptionsIn(options, heavier)),
          options.indexOf(option),
        );

        expect(after.kind).toBe(before.kind);
        if (before.kind !== "flip" || after.kind !== "flip") return;
        const moved = criteria.map((column) => before.shares[column]!);
        expect(distanceBetween(moved, after.shares)).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it('says "leads" of exactly the options with rank 1, and "impossible" of one that is nowhere better than another', () => {
    fc.assert(
      fc.property(anyCase, ({ matrix, option }) => {
        const { kind } = nearestFlip(matrix, option);
        const neverBetter = [...matrix.scores.keys()].some(
          (row) =>
            row !== option &&
            matrix.weights.every((_, column) => {
              const alone = withWeights(
                matrix.weights.map((_, other) => +(other === column)),
                matrix,
              );
              const totals = naiveTotals(alone);
              return totals[option]! <= totals[row]!;
            }),
        );

        if (rankDescending(weightedSum(matrix))[option] === 1) expect(kind).toBe("leads");
        else if (neverBetter) expect(kind).toBe("impossible");
        else expect(kind).not.toBe("leads");
      }),
      lawRuns,
    );
  });

  it("of any numbers under any scaling ties for the lead", () => {
    fc.assert(
      fc.property(anyCase, ({ matrix, option }) => {
        const flip = flipOf(nearestFlip(matrix, option));
        if (flip === null) return;
        const scale = Math.max(1, ...naiveTotals(matrix).map(Math.abs));

        expect(Math.abs(naiveLead(withWeights(flip.shares, matrix), option))).toBeLessThan(1e-9 * scale);
      }),
      lawRuns,
    );
  });

  it("stays within shares of 0 to 1 for the largest and smallest numbers there are", () => {
    fc.assert(
      fc.property(withOption(anyExtremeMatrix), ({ matrix, option }) => {
        const flip = flipOf(nearestFlip(matrix, option));
        if (flip === null) return;

        expect(flip.shares.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true);
        expect(flip.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(flip.distance).toBeGreaterThanOrEqual(0);
        expect(flip.distance).toBeLessThanOrEqual(2 + 1e-9);
      }),
      lawRuns,
    );
  });
});
