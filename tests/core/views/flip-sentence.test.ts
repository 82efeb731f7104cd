import { describe, expect, it } from "vitest";
import type { Flip } from "#core/views/flip-list.ts";
import { flipSentence } from "#core/views/flip-sentence.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";

describe("a change that turns the leader, in words", () => {
  it("names the weight, from where and past what", () => {
    expect(flipSentence(aFlip({ from: 0, to: 61.74 }))).toBe(
      "Raising Speed from 0 to more than 61.7 points would put Ada ahead.",
    );
    expect(flipSentence(aFlip({ from: 60, to: 30 }))).toBe(
      "Lowering Speed from 60 to less than 30 points would put Ada ahead.",
    );
  });

  it("names the rating, from where and past what", () => {
    expect(flipSentence(aFlip({ kind: "rating", from: 2, to: 3.25 }))).toBe(
      "Raising the rating of Ada on Speed from 2 to more than 3.3 would put Ada ahead.",
    );
  });

  it("names the end of the scale where the tie is so near that nothing else lies past it", () => {
    expect(flipSentence(aFlip({ from: 60, to: 0.03 }))).toContain("from 60 to 0 points");
    expect(flipSentence(aFlip({ from: 60, to: 99.97 }))).toContain("from 60 to 100 points");
    expect(flipSentence(aFlip({ kind: "rating", from: 2, to: 4.98 }))).toContain("from 2 to 5 would");
  });
});

function aFlip(differing: Partial<Flip>): Flip {
  return {
    kind: "weight",
    option: { id: "Ada", name: "Ada", summary: "" },
    criterion: aRatedCriterion("Speed", { Ada: 3 }),
    from: 0,
    to: 50,
    size: 0.5,
    withinRange: false,
    ...differing,
  };
}
