import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsThatAddUp } from "#core/views/parts-that-add-up.ts";

describe("parts of a total to one decimal", () => {
  it("give the remainder of the rounding to the largest part", () => {
    expect(partsThatAddUp([33.34, 33.34, 33.32])).toEqual({
      parts: ["33.4", "33.3", "33.3"],
      total: "100.0",
    });
    expect(partsThatAddUp([0.06, 50.06, 0.06])).toEqual({ parts: ["0.1", "50.0", "0.1"], total: "50.2" });
  });

  it("are as they were where nothing remains", () => {
    expect(partsThatAddUp([12.5, 0, 7.1])).toEqual({ parts: ["12.5", "0.0", "7.1"], total: "19.6" });
  });

  it("total 0.0 where there are none", () => {
    expect(partsThatAddUp([])).toEqual({ parts: [], total: "0.0" });
  });

  it("add up to the total, none below 0", () => {
    const anyParts = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })
      .map((parts) => parts.map((part) => (part * 100) / parts.length));
    fc.assert(
      fc.property(anyParts, (parts) => {
        const shown = partsThatAddUp(parts);

        expect(tenths(shown.parts)).toBe(tenths([shown.total]));
        for (const part of shown.parts) expect(Number(part)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function tenths(numbers: readonly string[]): number {
  return numbers.reduce((sum, number) => sum + Math.round(Number(number) * 10), 0);
}
