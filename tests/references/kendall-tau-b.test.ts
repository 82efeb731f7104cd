import { describe, expect, it } from "vitest";
import { kendallTauB } from "#core/engine/agreement.ts";
import printedCases from "./kendall-tau-b.json" with { type: "json" };

describe("Kendall's tau-b, against numbers printed elsewhere", () => {
  it("knows three of them", () => {
    expect(printedCases.length).toBe(3);
  });

  for (const { name, source, a, b, expected, tolerance } of printedCases) {
    it(`agrees on ${name} (${source})`, () => {
      const tau = kendallTauB(a, b);

      expect(tau).not.toBeNull();
      expect(Math.abs(tau! - expected)).toBeLessThanOrEqual(tolerance);
    });
  }
});
