import { describe, expect, it } from "vitest";
import type { Direction, Scaling } from "#core/engine/decision-matrix.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import printedCases from "./weighted-sum.json" with { type: "json" };

/** A case printed by other people; each names its source, its scaling and how many digits it was printed with. */
interface PrintedTotals {
  readonly name: string;
  readonly source: string;
  readonly scores: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
  readonly scaling: Scaling;
  readonly expected: readonly number[];
  readonly expectedIs: "the total" | "one minus the total";
  readonly ranks: readonly number[] | null;
  readonly tolerance: number;
}

// Recorded by us, and each case still passes the engine's own door below.
const cases = printedCases as unknown as readonly PrintedTotals[];

describe("the weighted sum, against numbers printed elsewhere", () => {
  it("knows six of them", () => {
    expect(cases.length).toBe(6);
  });

  for (const { name, source, expected, expectedIs, ranks, tolerance, ...input } of cases) {
    it(`gives the totals and ranks of ${name} (${source})`, () => {
      const totals = weightedSum(aMatrix(input));

      const found = totals.map((total) => (expectedIs === "the total" ? total : 1 - total));
      found.forEach((number, option) => {
        expect(Math.abs(number - expected[option]!)).toBeLessThanOrEqual(tolerance);
      });
      expect(found.length).toBe(expected.length);
      if (ranks !== null) expect(rankDescending(totals)).toEqual(ranks);
    });
  }
});
