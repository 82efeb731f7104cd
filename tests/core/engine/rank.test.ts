import { describe, expect, it } from "vitest";
import { rankDescending } from "#core/engine/rank.ts";

describe("ranks", () => {
  it("put the largest value first", () => {
    expect(rankDescending([0.2, 0.9, 0.5])).toEqual([3, 1, 2]);
  });

  it("leave a gap after a shared rank, as in sports", () => {
    expect(rankDescending([70, 80, 80, 60])).toEqual([3, 1, 1, 4]);
  });

  it("count values within the tolerance as tied, and those beyond it as apart", () => {
    expect(rankDescending([0.7, 0.7 - 5e-10, 0.7 - 2e-9])).toEqual([1, 1, 3]);
  });

  it("compare with the best of a tied group, so a chain of small steps cannot tie first and last", () => {
    expect(rankDescending([1, 0.94, 0.88, 0.82], 0.1)).toEqual([1, 1, 3, 3]);
  });

  it("take another tolerance", () => {
    expect(rankDescending([3, 2, 1], 1)).toEqual([1, 1, 3]);
    expect(rankDescending([0.1 + 0.2, 0.3], 0)).toEqual([1, 2]);
  });

  it("are none for no values", () => {
    expect(rankDescending([])).toEqual([]);
  });
});
