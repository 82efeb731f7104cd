import { describe, expect, it } from "vitest";
import type { PairAnswers } from "#core/domain/elicitation.ts";
import { chooseCompared, judgePair, takeBackJudgment } from "#core/scenario/judge-pair.ts";

const given: PairAnswers = {
  criteria: ["Speed", "Price", "Reach"],
  judgments: [
    { more: "Speed", less: "Price", times: 3 },
    { more: "Reach", less: "Price", times: 1 },
  ],
};

describe("the answer about a pair", () => {
  it("is added, or takes the place of the earlier one about the same two", () => {
    const first = { more: "Speed", less: "Reach", times: 2 };
    const turned = { more: "Price", less: "Speed", times: 5 };

    expect(judgePair(given, first).judgments).toEqual([...given.judgments, first]);
    expect(judgePair(given, turned).judgments).toEqual([turned, given.judgments[1]]);
  });

  it("is taken back, whichever way round it is named", () => {
    expect(takeBackJudgment(given, ["Price", "Reach"]).judgments).toEqual([given.judgments[0]]);
    expect(takeBackJudgment(given, ["Speed", "Reach"])).toEqual(given);
  });

  it("goes when one of its two no longer takes part", () => {
    expect(chooseCompared(given, ["Price", "Reach"])).toEqual({
      criteria: ["Price", "Reach"],
      judgments: [given.judgments[1]],
    });
  });
});
