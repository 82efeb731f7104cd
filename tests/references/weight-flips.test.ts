import { describe, expect, it } from "vitest";
import type { Direction } from "#core/engine/decision-matrix.ts";
import { weightFlips } from "#core/engine/flips.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import printedCases from "./weight-flips.json" with { type: "json" };

describe("weight flips, against numbers derived elsewhere", () => {
  it("knows one of them", () => {
    expect(printedCases.length).toBe(1);
  });

  for (const { name, source, option, criterion, expected, tolerance, ...printed } of printedCases) {
    it(`finds the crossing of ${name} (${source})`, () => {
      const { scores, weights } = printed;
      const directions = printed.directions.map((way): Direction => (way === "cost" ? "cost" : "benefit"));

      const matrix = aMatrix({ scores, weights, directions, scaling: { kind: "none" } });
      const flip = weightFlips(matrix)[option]![criterion]!;

      if (flip.kind !== "flip") return expect.fail(`no flip: ${flip.kind}`);
      const others = weights.reduce((sum, weight, index) => (index === criterion ? sum : sum + weight), 0);
      expect(Math.abs(flip.from - flip.to - expected.fall)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(flip.to / (flip.to + others) - expected.shareAfter)).toBeLessThanOrEqual(tolerance);
    });
  }
});
