import { describe, expect, it } from "vitest";
import { largestGroups } from "#core/views/largest-groups.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

describe("the largest groups of items that are alike", () => {
  it("are one group where all are alike, however many there are", () => {
    expect(largestGroups(numbers(25), () => true)).toEqual([numbers(25)]);
  });

  it("share an item that is alike to two which are not alike to each other", () => {
    const neighbours = (one: number, other: number) => Math.abs(one - other) === 1;

    expect(largestGroups(numbers(4), neighbours).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it("are none where nothing is alike", () => {
    expect(largestGroups(numbers(5), () => false)).toEqual([]);
  });
});
