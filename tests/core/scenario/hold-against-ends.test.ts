import { describe, expect, it } from "vitest";
import type { BestWorstAnswers } from "#core/domain/elicitation.ts";
import {
  chooseBest,
  chooseHeld,
  chooseWorst,
  holdAgainstBest,
  holdAgainstWorst,
} from "#core/scenario/hold-against-ends.ts";

const given: BestWorstAnswers = {
  criteria: ["Speed", "Price", "Reach", "Style"],
  best: "Speed",
  worst: "Style",
  bestToOthers: { Style: 8, Price: 2, Reach: 3 },
  othersToWorst: { Price: 5, Reach: 4 },
};
const nothing: BestWorstAnswers = {
  ...given,
  best: null,
  worst: null,
  bestToOthers: {},
  othersToWorst: {},
};

describe("the most important criterion", () => {
  it("is chosen", () => {
    expect(chooseBest(nothing, "Price")).toEqual({ ...nothing, best: "Price" });
    expect(chooseBest(given, "Speed")).toBe(given);
  });

  it("when it changes, takes along how the old and the new one stand to the worst, and nothing else", () => {
    expect(chooseBest(given, "Price")).toEqual({
      ...given,
      best: "Price",
      bestToOthers: { Style: 5 },
      othersToWorst: { Speed: 8, Reach: 4 },
    });
  });

  it("has its earlier answers back when it is chosen again", () => {
    expect(chooseBest(chooseBest(given, "Price"), "Speed", given.bestToOthers)).toEqual(given);
  });
});

describe("the least important criterion", () => {
  it("when it changes, takes along how the best stands to the new one, and nothing else", () => {
    expect(chooseWorst(given, "Price")).toEqual({ ...given, worst: "Price", othersToWorst: {} });
    expect(chooseWorst(given, "Style")).toBe(given);
  });

  it("has its earlier answers back when it is chosen again", () => {
    expect(chooseWorst(chooseWorst(given, "Price"), "Style", given.othersToWorst)).toEqual(given);
  });
});

describe("an answer", () => {
  it("is given and taken back", () => {
    expect(holdAgainstBest(given, "Price", 7).bestToOthers).toEqual({ Style: 8, Price: 7, Reach: 3 });
    expect(holdAgainstWorst(given, "Price", undefined).othersToWorst).toEqual({ Reach: 4 });
  });

  it("goes when its criterion no longer takes part", () => {
    expect(chooseHeld(given, ["Speed", "Reach", "Style"])).toEqual({
      criteria: ["Speed", "Reach", "Style"],
      best: "Speed",
      worst: "Style",
      bestToOthers: { Style: 8, Reach: 3 },
      othersToWorst: { Reach: 4 },
    });
  });

  it("goes with the end that it was about", () => {
    expect(chooseHeld(given, ["Price", "Reach"])).toEqual({
      criteria: ["Price", "Reach"],
      best: null,
      worst: null,
      bestToOthers: {},
      othersToWorst: {},
    });
  });
});
