import { describe, expect, it } from "vitest";
import { kendallTauB } from "#core/engine/agreement.ts";

describe("Kendall's tau-b", () => {
  it("is 1 for the same order and -1 for the reversed one, ties included", () => {
    expect(kendallTauB([1, 2, 3, 4], [10, 20, 30, 1000])).toBe(1);
    expect(kendallTauB([5, 2, 2, 1], [9, 4, 4, 0])).toBe(1);
    expect(kendallTauB([1, 2, 2, 4], [4, 2, 2, 1])).toBe(-1);
  });

  it("is not defined where a list puts nothing in order", () => {
    expect(kendallTauB([], [])).toBeNull();
    expect(kendallTauB([1], [2])).toBeNull();
    expect(kendallTauB([3, 3, 3], [1, 2, 3])).toBeNull();
    expect(kendallTauB([1, 2, 3], [3, 3, 3])).toBeNull();
  });

  it("counts infinite numbers as level with themselves and beyond all others", () => {
    expect(kendallTauB([Infinity, Infinity, 0], [2, 2, 1])).toBe(1);
    expect(kendallTauB([-Infinity, 0, Infinity], [1, 2, 3])).toBe(1);
  });

  it("refuses lists of different lengths: that is our own mistake", () => {
    expect(() => kendallTauB([1, 2], [1, 2, 3])).toThrow(RangeError);
  });
});
