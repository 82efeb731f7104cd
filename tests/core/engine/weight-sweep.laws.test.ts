import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { weightFlips } from "#core/engine/flips.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { weightSweep } from "#core/engine/weight-sweep.ts";
import { anyExtremeMatrix, anyMatrix, anyRatingMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { withCriteriaIn, withOptionsIn, withWeights } from "./matrix-changes.ts";
import { naiveTotals } from "./naive-totals.ts";

/** Nothing happens this near to a crossover of half ratings and whole points. */
const EPSILON = 1e-7;

function withCriterion(
  matrices: fc.Arbitrary<DecisionMatrix>,
): fc.Arbitrary<{ readonly matrix: DecisionMatrix; readonly criterion: number }> {
  return matrices.chain((matrix) =>
    fc.record({ matrix: fc.constant(matrix), criterion: fc.nat({ max: matrix.weights.length - 1 }) }),
  );
}

const anyCase = withCriterion(anyMatrix);
const anyRatedCase = withCriterion(anyRatingMatrix);

/** The totals with that share of the criterion and the others in their ratio, from the printed formula. */
function totalsAt(matrix: DecisionMatrix, criterion: number, share: number): readonly number[] {
  const rest = matrix.weights.reduce((sum, weight, column) => sum + (column === criterion ? 0 : weight), 0);
  if (rest === 0) return naiveTotals(matrix);
  const shares = matrix.weights.map((weight, column) =>
    column === criterion ? share : ((1 - share) * weight) / rest,
  );
  return naiveTotals(withWeights(shares, matrix));
}

describe("the sweep of one weight", () => {
  it("has at every share the totals that those shares give, and at the present share the weighted sums", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyCase, part, ({ matrix, criterion }, asked) => {
        const sweep = weightSweep(matrix, criterion);
        const agree = (share: number, totals: readonly number[]): void => {
          expect(sweep.lines.length).toBe(totals.length);
          sweep.lines.forEach(({ at0, at1 }, option) => {
            const scale = Math.max(1, Math.abs(at0), Math.abs(at1));
            expect(Math.abs(at0 * (1 - share) + at1 * share - totals[option]!)).toBeLessThan(1e-9 * scale);
          });
        };

        agree(asked, totalsAt(matrix, criterion, asked));
        agree(sweep.share, weightedSum(matrix));
      }),
      lawRuns,
    );
  });

  it("has both options level at a crossover, and in the told order on its two sides", () => {
    fc.assert(
      fc.property(anyRatedCase, ({ matrix, criterion }) => {
        for (const { share, options } of weightSweep(matrix, criterion).crossovers) {
          const lead = (at: number): number => {
            const totals = totalsAt(matrix, criterion, at);
            return totals[options[0]]! - totals[options[1]]!;
          };
          expect(Math.abs(lead(share))).toBeLessThan(1e-12);
          expect(lead(share - EPSILON)).toBeGreaterThan(0);
          expect(lead(share + EPSILON)).toBeLessThan(0);
        }
      }),
      lawRuns,
    );
  });

  it("misses no crossover: two options stand in the same order at both ends or cross once", () => {
    fc.assert(
      fc.property(anyRatedCase, ({ matrix, criterion }) => {
        const { crossovers } = weightSweep(matrix, criterion);
        const atStart = totalsAt(matrix, criterion, 0);
        const atEnd = totalsAt(matrix, criterion, 1);
        const pairs = matrix.scores.flatMap((_, below) =>
          matrix.scores.flatMap((__, above) =>
            atStart[below]! - atStart[above]! > 1e-9 && atEnd[above]! - atEnd[below]! > 1e-9
              ? [`${below} ${above}`]
              : [],
          ),
        );

        expect(crossovers.map(({ options }) => options.join(" ")).toSorted()).toEqual(pairs.toSorted());
        const shares = crossovers.map(({ share }) => share);
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      }),
      lawRuns,
    );
  });

  it("says that the leader changes exactly where somebody else leads on the other side", () => {
    fc.assert(
      fc.property(anyRatedCase, ({ matrix, criterion }) => {
        const { crossovers } = weightSweep(matrix, criterion);
        const leadersAt = (share: number): readonly number[] => {
          const totals = totalsAt(matrix, criterion, share);
          return [...totals.keys()].filter((option) => Math.max(...totals) - totals[option]! < 1e-12);
        };

        for (const { share, options, changesLeader } of crossovers) {
          const handsOver =
            leadersAt(share - EPSILON).includes(options[0]) &&
            leadersAt(share + EPSILON).includes(options[1]);
          expect(changesLeader).toBe(handsOver);
        }
      }),
      lawRuns,
    );
  });

  it("agrees with the weight flips: what leads past a flip leads past a crossover at that share", () => {
    fc.assert(
      fc.property(anyRatedCase, ({ matrix, criterion }) => {
        const changes = weightSweep(matrix, criterion).crossovers.filter(
          ({ changesLeader }) => changesLeader,
        );
        const rest = matrix.weights.reduce((sum, weight, c) => sum + (c === criterion ? 0 : weight), 0);
        weightFlips(matrix).forEach((row, option) => {
          const flip = row[criterion]!;
          if (flip.kind !== "flip" || flip.to === 0) return;
          const side = flip.to > flip.from ? 1 : 0;
          const near = changes.filter(
            ({ share, options }) =>
              options[side] === option && Math.abs(share - flip.to / (flip.to + rest)) < 1e-9,
          );
          expect(near.length).toBeGreaterThan(0);
        });
      }),
      lawRuns,
    );
  });

  it("does not depend on the order of options and criteria", () => {
    const cases = anyRatedCase.chain(({ matrix, criterion }) =>
      fc.record({
        matrix: fc.constant(matrix),
        criterion: fc.constant(criterion),
        options: anyOrder(matrix.scores.length),
        criteria: anyOrder(matrix.weights.length),
      }),
    );
    fc.assert(
      fc.property(cases, ({ matrix, criterion, options, criteria }) => {
        const before = weightSweep(matrix, criterion);
        const after = weightSweep(
          withCriteriaIn(criteria, withOptionsIn(options, matrix)),
          criteria.indexOf(criterion),
        );
        const named = after.crossovers.map((crossover) => crossover.options.map((row) => options[row]!));

        expect(after.share).toBeCloseTo(before.share, 12);
        after.lines.forEach(({ at0, at1 }, row) => {
          expect(at0).toBeCloseTo(before.lines[options[row]!]!.at0, 12);
          expect(at1).toBeCloseTo(before.lines[options[row]!]!.at1, 12);
        });
        expect(after.crossovers.length).toBe(before.crossovers.length);
        before.crossovers.forEach((crossover) => {
          const place = named.findIndex(([a, b]) => a === crossover.options[0] && b === crossover.options[1]);
          expect(after.crossovers[place]?.share).toBeCloseTo(crossover.share, 12);
          expect(after.crossovers[place]?.changesLeader).toBe(crossover.changesLeader);
        });
      }),
      lawRuns,
    );
  });

  it("stays within shares of 0 to 1 and names numbers only, for the largest and smallest numbers there are", () => {
    fc.assert(
      fc.property(withCriterion(anyExtremeMatrix), ({ matrix, criterion }) => {
        const { share, lines, crossovers } = weightSweep(matrix, criterion);

        expect(lines.flatMap(({ at0, at1 }) => [at0, at1])).not.toContain(NaN);
        for (const one of [share, ...crossovers.map((crossover) => crossover.share)]) {
          expect(one >= 0 && one <= 1).toBe(true);
        }
      }),
      lawRuns,
    );
  });
});
