import { describe, expect, it } from "vitest";
import { groupConsensus, kendallTauB, kendallW } from "#core/engine/agreement.ts";

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
    expect(() => kendallTauB([1, 2], [1, 2, 3])).toThrow(new RangeError("2 items cannot be compared with 3"));
  });
});

describe("Kendall's W", () => {
  it("is 1 when all give the same order with the same ties, each in their own unit", () => {
    expect(
      kendallW([
        [1, 2, 3, 4],
        [10, 20, 30, 1000],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [5, 2, 2, 1],
        [9, 4, 4, 0],
        [1, 0, 0, -1],
      ]),
    ).toBe(1);
  });

  it("is 0 when two give reversed orders", () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toBe(0);
  });

  it("is lowered by a rater who ties everything: half of what could be said is said", () => {
    expect(
      kendallW([
        [1, 2, 3],
        [7, 7, 7],
      ]),
    ).toBe(0.5);
  });

  it("finds one rater at one with themselves", () => {
    expect(kendallW([[3, 1, 1, 2]])).toBe(1);
  });

  it("is not defined where nobody puts anything in order", () => {
    expect(kendallW([])).toBeNull();
    expect(kendallW([[], []])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
    expect(
      kendallW([
        [4, 4],
        [5, 5],
      ]),
    ).toBeNull();
  });

  it("refuses raters with different numbers of items: that is our own mistake", () => {
    expect(() => kendallW([[1, 2], [1]])).toThrow(new RangeError("row 1 has 1 items, the first has 2"));
  });
});

describe("group consensus", () => {
  it("is whole among members who weigh alike, in whatever unit", () => {
    expect(
      groupConsensus([
        [40, 30, 20, 10],
        [0.4, 0.3, 0.2, 0.1],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it("never exceeds 1 by rounding", () => {
    const thirds = [0.1, 0.2, 0.7];

    expect(groupConsensus([thirds, thirds, thirds])).toBeLessThanOrEqual(1);
  });

  it("is nothing when each item is put first by one member, as far as the scale goes", () => {
    // Goepel (2018), section 9: as many participants as items, each at another extreme: 0 %.
    expect(
      groupConsensus([
        [9, 1, 1, 1],
        [1, 9, 1, 1],
        [1, 1, 9, 1],
        [1, 1, 1, 9],
      ]),
    ).toBeCloseTo(0, 12);
    expect(
      groupConsensus(
        [
          [3, 1],
          [1, 3],
        ],
        { maximum: 3 },
      ),
    ).toBeCloseTo(0, 12);
  });

  it("does not fall below 0 for weights further apart than the scale could put them", () => {
    expect(
      groupConsensus([
        [1, 0],
        [0, 1],
      ]),
    ).toBe(0);
  });

  it("is whole where there is nothing to differ in", () => {
    expect(groupConsensus([[0.2, 0.5, 0.3]])).toBe(1);
    expect(groupConsensus([[1], [5], [2]])).toBe(1);
  });

  it.each<[string, number[][], number | undefined, string]>([
    ["nobody", [], undefined, "a consensus needs a participant"],
    ["different numbers of items", [[1, 2], [1]], undefined, "row 1 has 1 items, the first has 2"],
    [
      "a negative weight",
      [
        [1, 2],
        [1, -1],
      ],
      undefined,
      "participant 1 has a weight of -1",
    ],
    ["a weight that is no number", [[NaN, 2]], undefined, "participant 0 has a weight of NaN"],
    ["an endless weight", [[1, Infinity]], undefined, "participant 0 has a weight of Infinity"],
    [
      "no weight at all",
      [
        [1, 2],
        [0, 0],
      ],
      undefined,
      "participant 1 has no weight above 0",
    ],
    ["a scale without room", [[1, 2]], 1.9, "no pairwise scale ends at 1.9"],
    ["a scale without end", [[1, 2]], Infinity, "no pairwise scale ends at Infinity"],
    ["a scale that is no number", [[1, 2]], NaN, "no pairwise scale ends at NaN"],
  ])("refuses %s: that is our own mistake", (_, weights, maximum, message) => {
    const ask = () => groupConsensus(weights, maximum === undefined ? {} : { maximum });

    expect(ask).toThrow(new RangeError(message));
  });
});
