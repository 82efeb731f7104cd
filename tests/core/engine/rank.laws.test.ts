import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankDescending } from "#core/engine/rank.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";

/** Totals in thousandths, so that equal means equal, with some a hair apart that count as tied. */
const anyTotals = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1e-10, 4e-10)).map(([a, b]) => a / 1000 + b),
  { maxLength: 12 },
);

describe("ranks", () => {
  it("are one more than the number of options clearly ahead", () => {
    fc.assert(
      fc.property(anyTotals, (totals) => {
        expect(rankDescending(totals)).toEqual(
          totals.map((total) => 1 + totals.filter((other) => other - total > 1e-9).length),
        );
      }),
      lawRuns,
    );
  });

  it("do not depend on the order of the options, chains of near ties included", () => {
    const chained = fc.array(
      fc.integer({ min: 0, max: 12 }).map((steps) => steps * 4e-10),
      { maxLength: 12 },
    );
    const cases = fc
      .oneof(anyTotals, chained)
      .chain((totals) => fc.tuple(fc.constant(totals), anyOrder(totals.length)));
    fc.assert(
      fc.property(cases, ([totals, order]) => {
        const ranks = rankDescending(totals);

        expect(rankDescending(order.map((row) => totals[row]!))).toEqual(order.map((row) => ranks[row]));
      }),
      lawRuns,
    );
  });

  it("give the best option 1 and never an option behind a better rank", () => {
    const anyNumbers = fc.array(fc.double({ noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const ranks = rankDescending(numbers);

        expect(ranks[numbers.indexOf(Math.max(...numbers))]).toBe(1);
        numbers.forEach((a, i) => {
          numbers.forEach((b, j) => {
            if (a > b && ranks[i]! > ranks[j]!) expect.fail(`${a} is ranked behind ${b}`);
          });
        });
      }),
      lawRuns,
    );
  });
});
