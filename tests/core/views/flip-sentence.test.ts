import { describe, expect, it } from "vitest";
import type { Flip } from "#core/views/flip-list.ts";
import { flipSentence } from "#core/views/flip-sentence.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";

describe("a change that turns the leader, in words", () => {
  it("names the weight, from where and past what", () => {
    expect(flipSentence(aFlip({ from: 0, to: 61.74 }), "choose-one")).toBe(
      "Raising Speed from 0 to more than 61.7 points would put Ada ahead.",
    );
    expect(flipSentence(aFlip({ from: 60, to: 30 }), "choose-one")).toBe(
      "Lowering Speed from 60 to less than 30 points would put Ada ahead.",
    );
  });

  it("names the rating, from where and past what", () => {
    expect(flipSentence(aFlip({ kind: "rating", from: 2, to: 3.25 }), "choose-one")).toBe(
      "Raising the rating of Ada on Speed from 2 to more than 3.3 would put Ada ahead.",
    );
  });

  it("puts an option first, not ahead of rivals, where options add up", () => {
    expect(flipSentence(aFlip({ from: 0, to: 30 }), "combine")).toBe(
      "Raising Speed from 0 to more than 30 points would put Ada first.",
    );
    expect(flipSentence(aFlip({ kind: "rating", from: 2, to: 3 }), "checklist")).toBe(
      "Raising the rating of Ada on Speed from 2 to more than 3 would put Ada first.",
    );
  });

  it("does not call a tie just before the end of the scale that end, where others may lead", () => {
    expect(flipSentence(aFlip({ from: 60, to: 0.03 }), "choose-one")).toContain(
      "from 60 to less than 0.03 points",
    );
    expect(flipSentence(aFlip({ from: 60, to: 0.00000004 }), "choose-one")).toContain(
      "from 60 to less than 0.00000004 points",
    );
    expect(flipSentence(aFlip({ from: 60, to: 99.97 }), "choose-one")).toContain(
      "from 60 to more than 99.97 points",
    );
    expect(flipSentence(aFlip({ kind: "rating", from: 2, to: 4.98 }), "choose-one")).toContain(
      "from 2 to more than 4.98 would",
    );
  });
});

function aFlip(differing: Partial<Flip>): Flip {
  return {
    kind: "weight",
    option: { id: "Ada", name: "Ada", summary: "" },
    criterion: aRatedCriterion("Speed", { Ada: 3 }),
    rated: null,
    from: 0,
    to: 50,
    size: 0.5,
    withinRange: false,
    ...differing,
  };
}
