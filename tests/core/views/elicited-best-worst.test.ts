import { describe, expect, it } from "vitest";
import type { BestWorstAnswers } from "#core/domain/elicitation.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import { bestWorstConsistency } from "#core/views/best-worst-consistency.ts";
import { bestWorstOutcome } from "#core/views/best-worst-outcome.ts";
import { elicitedBestWorst } from "#core/views/elicited-best-worst.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";

const named = (...names: string[]): readonly RatedCriterion[] =>
  names.map((name) => aRatedCriterion(name, { Ada: 3 }));
const car = named("Price", "Quality", "Style");

/** Rezaei (2015, 2016), the purchase of a car: price is the best, style the worst criterion. */
const example: BestWorstAnswers = {
  criteria: ["Price", "Quality", "Style"],
  best: "Price",
  worst: "Style",
  bestToOthers: { Style: 8, Quality: 2 },
  othersToWorst: { Quality: 5 },
};

const elicit = (differing: Partial<BestWorstAnswers> = {}, criteria = car) =>
  elicitedBestWorst({ ...example, ...differing }, criteria);

function consistencyOf(differing: Partial<BestWorstAnswers> = {}, criteria = car) {
  const { held, outcome } = bestWorstOutcome({ ...example, ...differing }, criteria);
  return bestWorstConsistency(held, outcome);
}

describe("weights from the best and the worst criterion", () => {
  it("agree with a published example", () => {
    const elicited = elicit();

    // Best to others 2, 1, 8 and others to worst 5, 8, 1 give 9/28, 17/28 and 1/14.
    if (elicited.kind !== "weights") throw new Error("no weights");
    expect(elicited.shares["Price"]).toBeCloseTo(17 / 28, 6);
    expect(elicited.shares["Quality"]).toBeCloseTo(9 / 28, 6);
    expect(elicited.shares["Style"]).toBeCloseTo(1 / 14, 6);
    expect(elicited.points).toEqual({ Price: 100, Quality: 53, Style: 12 });
  });

  it("take how the two ends compare from one answer alone", () => {
    // A file may say it a second time, and say something else there.
    expect(elicit({ othersToWorst: { Quality: 5, Price: 3 } })).toEqual(elicit());
  });

  it("leave out criteria that do not take part, and pass over those out of play", () => {
    expect(elicit({}, [...car, ...named("Range")])).toMatchObject({ points: { Price: 100, Range: 0 } });
    expect(elicit({}, named("Price", "Style"))).toMatchObject({
      shares: { Price: expect.closeTo(8 / 9, 9) },
    });
  });

  it("are the whole for a single criterion, without a question", () => {
    expect(elicit({ criteria: ["Style"], best: null, worst: null })).toMatchObject({
      shares: { Price: 0, Quality: 0, Style: 1 },
    });
    expect(consistencyOf({ criteria: ["Style"] })).toBeNull();
  });

  it.each<[string, Partial<BestWorstAnswers>, string]>([
    ["no criterion takes part", { criteria: [] }, "No criterion takes part. Choose those to compare."],
    ["there is no best", { best: null }, "Choose the most important criterion."],
    ["there is no worst", { worst: null }, "Choose the least important criterion."],
    ["one criterion stands at both ends", { worst: "Price" }, "Choose the least important criterion."],
    [
      "the ends are not compared",
      { bestToOthers: { Quality: 2 } },
      "2 of 3 answers are given. Choose the other one.",
    ],
    [
      "answers are open",
      { bestToOthers: {}, othersToWorst: {} },
      "0 of 3 answers are given. Choose the other 3.",
    ],
    [
      "only one answer is given",
      { bestToOthers: {}, othersToWorst: { Quality: 5 } },
      "1 of 3 answers is given. Choose the other 2.",
    ],
    [
      "something lies below the worst",
      { bestToOthers: { Style: 3, Quality: 9 } },
      "Price is said to be 9 times as important as Quality, but only 3 times as important as Style, the least important. Change one of the two answers.",
    ],
    [
      "something lies above the best",
      { bestToOthers: { Style: 1, Quality: 1 }, othersToWorst: { Quality: 4 } },
      "Quality is said to be 4 times as important as Style, but Price, the most important, only 1 time. Change one of the two answers.",
    ],
  ])("are not there while %s", (_, differing, next) => {
    expect(elicit(differing)).toEqual({ kind: "unfinished", next });
  });

  it("are worked out anew when the criteria in play change", () => {
    expect(elicitedBestWorst(example, car)).toMatchObject({ kind: "weights" });
    expect(elicitedBestWorst(example, car.slice(1))).toMatchObject({
      next: "Choose the most important criterion.",
    });
  });
});

describe("whether answers about the best and the worst fit together", () => {
  it("is told as a part of the whole weight, with the answers that fit least", () => {
    // By hand, on the method's page: weights 0.66, 0.24 and 0.1, all three answers off by 0.06.
    const consistency = consistencyOf({
      bestToOthers: { Style: 6, Quality: 3 },
      othersToWorst: { Quality: 3 },
    });

    expect(consistency?.fits).toBe(false);
    expect(consistency?.sentence).toBe(
      "The answers disagree by up to 0.06, where all weights together are 1.",
    );
    expect(consistency?.look.toSorted()).toEqual([
      "Price is said to be 3 times as important as Quality; the weights come to 2.8.",
      "Price is said to be 6 times as important as Style; the weights come to 6.6.",
      "Quality is said to be 3 times as important as Style; the weights come to 2.4.",
    ]);
  });

  it("is said plainly where they do", () => {
    expect(consistencyOf({ othersToWorst: { Quality: 4 } })).toEqual({
      fits: true,
      sentence: "The answers fit together.",
      look: [],
    });
    // By hand, in 28ths: 17 is not 8 x 2 but 1 more, 17 not 2 x 9 but 1 less, 9 not 5 x 2 but 1 less.
    expect(consistencyOf()).toEqual({
      fits: true,
      sentence: "The answers fit together: each is off by 0.04 at most, where all weights together are 1.",
      look: [],
    });
  });

  it("is denied where an answer is off by more than three times, however small its weights", () => {
    // By hand, in units of xi: Quality is at most W + 1 by the worst, so the best at most W + 2; and at least
    // 9W - 1. Both meet at W = 3/8, B = 19/8, Quality 11/8, and the seven others are 5W + 1 = 23/8. The sum is
    // 194/8, so xi is 8/194 = 0.041; Quality is 11/3 of the worst, not 1.
    const others = [..."ABCDEFG"];
    const criteria = ["Price", "Style", "Quality", ...others];
    const each = (times: number) => Object.fromEntries(others.map((name) => [name, times]));
    const consistency = consistencyOf(
      {
        criteria,
        bestToOthers: { Style: 9, Quality: 1, ...each(1) },
        othersToWorst: { Quality: 1, ...each(5) },
      },
      named(...criteria),
    );

    expect(consistency?.fits).toBe(false);
    expect(consistency?.sentence).toBe(
      "The answers disagree by up to 0.04, where all weights together are 1, and 1 of 17 is off by more than 3 times.",
    );
    expect(consistency?.look[0]).toBe(
      "Quality is said to be as important as Style; the weights come to 3.7.",
    );
  });

  it("cannot be told before there are weights", () => {
    expect(consistencyOf({ best: null })).toBeNull();
  });
});
