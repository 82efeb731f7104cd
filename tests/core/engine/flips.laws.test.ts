import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { scoreFlips, weightFlips, type Flip } from "#core/engine/flips.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import {
  anyExtremeMatrix,
  anyFixedMatrix,
  anyMatrix,
  anyRatingMatrix,
  ratingMatrix,
} from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { withCriteriaIn, withOptionsIn, withScore, withWeight, withWeights } from "./matrix-changes.ts";
import { naiveLead } from "./naive-lead.ts";
import { naiveTotals, naiveValue } from "./naive-totals.ts";

/** Half ratings and whole points make crossings with small denominators: this far off, nothing else happens. */
const EPSILON = 1e-7;
/** A lead of this size is more than rounding. */
const REAL = 1e-13;

function eachFlip(
  flips: readonly (readonly Flip[])[],
  visit: (flip: Flip & { readonly kind: "flip" }, option: number, column: number) => void,
): void {
  flips.forEach((row, option) => {
    row.forEach((flip, column) => {
      if (flip.kind === "flip") visit(flip, option, column);
    });
  });
}

/**
 * The nearest weight by trying: between two neighbouring crossings nothing changes,
 * so one weight out of each stretch is tried. The totals before division are straight
 * lines over the weight, of which two points are taken with naive values.
 */
function searchedWeight(
  matrix: DecisionMatrix,
  option: number,
  column: number,
  upper: number,
): number | null {
  const from = matrix.weights[column]!;
  const line = matrix.scores.map((_, row) => {
    const base = matrix.weights.reduce(
      (sum, weight, other) => sum + (other === column ? 0 : weight * naiveValue(matrix, row, other)),
      0,
    );
    return { base, slope: naiveValue(matrix, row, column) };
  });
  const crossings = line.flatMap((a) =>
    line
      .map((b) => (b.base - a.base) / (a.slope - b.slope))
      .filter((weight) => weight > 1e-9 && weight < 1e9),
  );
  const stops = [0, ...crossings.toSorted((a, b) => a - b)];
  const leads = stops.map((stop, index) => {
    const next = stops[index + 1] ?? stop + 1000;
    const middle = (stop + next) / 2;
    return next - stop > 1e-9 && naiveLead(withWeight(column, middle, matrix), option) > 1e-9;
  });
  const ends = leads.flatMap((lead, index) => (lead ? [stops[index]!, stops[index + 1] ?? Infinity] : []));
  const near = ends.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  return near === undefined || near > upper + 1e-9 ? null : near;
}

/** The needed score by halving the stretch between the ends fifty times, on naive totals. */
function searchedScore(matrix: DecisionMatrix, option: number, column: number): number | null {
  if (matrix.scaling.kind !== "fixed") throw new Error("needs fixed ends");
  const { worst, best } = matrix.scaling.ends[column]!;
  const leadAt = (part: number): number =>
    naiveLead(withScore(option, column, worst + part * (best - worst), matrix), option);
  if (leadAt(1) <= 1e-9) return null;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (leadAt(middle) > 0) high = middle;
    else low = middle;
  }
  return worst + high * (best - worst);
}

describe("a stated weight flip", () => {
  it("ties at the weight it names, is behind before it and alone in front behind it", () => {
    fc.assert(
      fc.property(anyRatingMatrix, fc.constantFrom(100, Infinity), (matrix, upper) => {
        eachFlip(weightFlips(matrix, { upper }), ({ from, to }, option, column) => {
          const onward = to >= from ? EPSILON : -EPSILON;
          const leadWith = (weight: number): number => naiveLead(withWeight(column, weight, matrix), option);

          expect(from).toBe(matrix.weights[column]);
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(upper);
          expect(Math.abs(leadWith(to))).toBeLessThan(1e-12);
          expect(leadWith(to + onward)).toBeGreaterThan(REAL);
          if (to - onward >= 0) expect(leadWith(to - onward)).toBeLessThan(-REAL);
        });
      }),
      lawRuns,
    );
  });

  it("is the nearest one, and none is missed", () => {
    fc.assert(
      fc.property(ratingMatrix({ minOptions: 2 }), fc.constantFrom(60, 100, Infinity), (matrix, upper) => {
        weightFlips(matrix, { upper }).forEach((row, option) => {
          row.forEach((flip, column) => {
            if (flip.kind === "leads") return;
            const expected = searchedWeight(matrix, option, column, upper);

            expect(flip.kind).toBe(expected === null ? "impossible" : "flip");
            if (flip.kind === "flip") expect(flip.to).toBeCloseTo(expected!, 8);
          });
        });
      }),
      lawRuns,
    );
  });

  it("moves with the unit of the weights", () => {
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom(0.125, 4, 1024), (matrix, factor) => {
        const rescaled = withWeights(
          matrix.weights.map((weight) => weight * factor),
          matrix,
        );
        const expected = weightFlips(matrix).map((row) =>
          row.map((flip) =>
            flip.kind === "flip" ? { ...flip, from: flip.from * factor, to: flip.to * factor } : flip,
          ),
        );

        expect(weightFlips(rescaled)).toEqual(expected);
      }),
      lawRuns,
    );
  });
});

describe("a stated score flip", () => {
  it("ties at the score it names, is behind before it and alone in front behind it", () => {
    fc.assert(
      fc.property(anyRatingMatrix, (matrix) => {
        if (matrix.scaling.kind !== "fixed") return;
        const { ends } = matrix.scaling;
        eachFlip(scoreFlips(matrix), ({ from, to }, option, column) => {
          const { worst, best } = ends[column]!;
          const onward = best > worst ? EPSILON : -EPSILON;
          const leadWith = (score: number): number =>
            naiveLead(withScore(option, column, score, matrix), option);

          expect(from).toBe(matrix.scores[option]![column]);
          expect((to - worst) * (to - best)).toBeLessThanOrEqual(0);
          expect(Math.abs(leadWith(to))).toBeLessThan(1e-12);
          expect(leadWith(to + onward)).toBeGreaterThan(REAL);
          expect(leadWith(to - onward)).toBeLessThan(-REAL);
        });
      }),
      lawRuns,
    );
  });

  it("is where trying finds it, and none is missed", () => {
    fc.assert(
      fc.property(ratingMatrix({ minOptions: 2 }), (matrix) => {
        scoreFlips(matrix).forEach((row, option) => {
          row.forEach((flip, column) => {
            if (flip.kind === "leads") return;
            const expected = searchedScore(matrix, option, column);

            expect(flip.kind).toBe(expected === null ? "impossible" : "flip");
            if (flip.kind === "flip") expect(flip.to).toBeCloseTo(expected!, 8);
          });
        });
      }),
      lawRuns,
    );
  });
});

describe("flips", () => {
  it('say "leads" of exactly the options with rank 1', () => {
    fc.assert(
      fc.property(anyFixedMatrix, (matrix) => {
        const first = rankDescending(weightedSum(matrix)).map((rank) => rank === 1);
        const saysLeads = (row: readonly Flip[]): boolean => row.every(({ kind }) => kind === "leads");
        const saysItNowhere = (row: readonly Flip[]): boolean => row.every(({ kind }) => kind !== "leads");

        for (const flips of [weightFlips(matrix), scoreFlips(matrix)]) {
          first.forEach((leads, option) => {
            expect(leads ? saysLeads(flips[option]!) : saysItNowhere(flips[option]!)).toBe(true);
          });
        }
      }),
      lawRuns,
    );
  });

  it("do not depend on the order of options and criteria", () => {
    const cases = anyRatingMatrix.chain((matrix) =>
      fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length), anyOrder(matrix.weights.length)),
    );
    fc.assert(
      fc.property(cases, ([matrix, options, criteria]) => {
        const moved = withCriteriaIn(criteria, withOptionsIn(options, matrix));

        for (const flips of [weightFlips, scoreFlips]) {
          const before = flips(matrix);
          const after = flips(moved);
          after.forEach((row, place) => {
            row.forEach((flip, index) => {
              const same = before[options[place]!]![criteria[index]!]!;
              expect(flip.kind).toBe(same.kind);
              if (flip.kind === "flip" && same.kind === "flip") expect(flip.to).toBeCloseTo(same.to, 8);
            });
          });
        }
      }),
      lawRuns,
    );
  });

  it("of any numbers under any scaling name a weight that ties for the lead", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const scale = Math.max(1, ...naiveTotals(matrix).map(Math.abs));
        eachFlip(weightFlips(matrix), ({ to }, option, column) => {
          const lead = naiveLead(withWeight(column, to, matrix), option);

          expect(Math.abs(lead)).toBeLessThan(1e-9 * scale);
        });
      }),
      lawRuns,
    );
  });

  it("of the largest and smallest numbers there are name numbers within their limits", () => {
    fc.assert(
      fc.property(anyExtremeMatrix, (matrix) => {
        eachFlip(weightFlips(matrix, { upper: 100 }), ({ to }) => {
          expect(to >= 0 && to <= 100).toBe(true);
        });
        eachFlip(weightFlips(matrix), ({ to }) => {
          expect(to >= 0 && to < Infinity).toBe(true);
        });
        if (matrix.scaling.kind !== "fixed") return;
        const { ends } = matrix.scaling;
        eachFlip(scoreFlips(matrix), ({ to }, _, column) => {
          const { worst, best } = ends[column]!;
          expect(to >= Math.min(worst, best) && to <= Math.max(worst, best)).toBe(true);
        });
      }),
      lawRuns,
    );
  });
});
