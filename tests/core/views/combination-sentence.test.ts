import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { combinationCoverage } from "#core/views/combination-coverage.ts";
import { combinationGainParts } from "#core/views/combination-gain-parts.ts";
import { combinationMustHaves } from "#core/views/combination-must-haves.ts";
import { combinationNotes } from "#core/views/combination-notes.ts";
import { combinationSentence } from "#core/views/combination-sentence.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

function told(decision: Decision, scenario: Scenario, ...members: OptionId[]) {
  const coverage = combinationCoverage(decision, scenario, members);
  if (!coverage) throw new Error("nothing is covered");
  const mustHaves = combinationMustHaves(decision, scenario, members);
  return { sentence: combinationSentence(coverage), notes: combinationNotes(coverage, mustHaves) };
}

describe("the sentence on a combination", () => {
  it("says what is covered together, by whom alone, and what the other adds through which criteria", () => {
    // The numbers are worked by hand in combination-coverage.test.ts: 92, 80, and 80, 80 and 60 of 2640 for the three.
    const scenario = aPresetScenario(apiStyleR1, "internal-microservices");

    expect(told(apiStyleR1, scenario, "rest", "grpc").sentence).toBe(
      "Together they cover 92 of 100; gRPC alone covers 80. REST adds 12 points, mostly through " +
        "Observability and debugging, Operational simplicity and Error and retry semantics.",
    );
  });

  it("tells a small gain to a tenth of a point", () => {
    // Ada 75 of 100 on Speed's 90 %: 67.5; Bob's 3 on Price is 5 of its 10.
    const decision = aDecision({ Speed: { Ada: 4, Bob: 1 }, Price: { Ada: 1, Bob: 3 } });
    const scenario = aScenario(decision, { weights: { Speed: 90, Price: 10 } });

    expect(told(decision, scenario, "Ada", "Bob").sentence).toBe(
      "Together they cover 73 of 100; Ada alone covers 68. Bob adds 5 points, mostly through Price.",
    );
  });

  it("tells totals to a tenth where whole ones would not differ by what is added", () => {
    // 100 less 73.5 is 26.5; rounded, 100 less 74 would be 26, and 26.5 would be 27.
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 5 } });
    const scenario = aScenario(decision, { weights: { Speed: 73.5, Price: 26.5 } });

    expect(told(decision, scenario, "Ada", "Bob").sentence).toBe(
      "Together they cover 100.0 of 100; Ada alone covers 73.5. Bob adds 26.5 points, mostly through Price.",
    );
  });

  it("says so when nothing is gained", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 4 }, Price: { Ada: 3, Bob: 3 } });

    expect(told(decision, aScenario(decision), "Ada", "Bob")).toEqual({
      sentence: "Together they cover 75 of 100, no more than Ada alone.",
      notes: ["Bob adds nothing here that Ada does not cover."],
    });
  });

  it("gives no member the credit when several cover the same alone", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 5 } });

    expect(told(decision, aScenario(decision), "Ada", "Bob").sentence).toBe(
      "Together they cover 100 of 100; Ada and Bob each cover 50 alone. Together they gain 50 points, mostly through Price.",
    );
  });

  it("tells bounds where cells are not rated", () => {
    const decision = aDecision({ Speed: { Ada: 3, Bob: null }, Price: { Ada: 1, Bob: 5 } });

    expect(told(decision, aScenario(decision), "Ada", "Bob")).toEqual({
      sentence:
        "Together they cover 75 to 100 of 100, 1 not rated; Bob alone covers 50 to 100. " +
        "Ada adds 0 to 25 points, mostly through Speed.",
      notes: ["Bob is not rated on Speed."],
    });
  });

  it("leaves out of the credit who adds nothing", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4, Cem: 1 },
      Price: { Ada: 2, Bob: 2, Cem: 5 },
    });
    const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

    // Ada 60 + 10, Cem brings Price to 40.
    expect(told(decision, scenario, "Ada", "Bob", "Cem").sentence).toBe(
      "Together they cover 100 of 100; Ada alone covers 70. Cem adds 30 points, mostly through Price.",
    );
  });

  it("of a single option says that nothing is added", () => {
    const decision = aDecision({ Speed: { Ada: 3, Bob: 1 } });

    expect(told(decision, aScenario(decision), "Ada").sentence).toBe(
      "Ada alone covers 50 of 100. It is one option, so nothing is added to it.",
    );
  });
});

describe("the gains of a combination", () => {
  const gainsOf = (decision: Decision, scenario: Scenario, ...members: OptionId[]) => {
    const coverage = combinationCoverage(decision, scenario, members);
    if (!coverage) throw new Error("nothing is covered");
    return combinationGainParts(coverage);
  };

  it("are told per criterion over the strongest member, and add up", () => {
    // 25 of 100 points each: Ada covers 62.5; Bob gains all 25 on Price and half of them on Size.
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 1 },
      Price: { Ada: 1, Bob: 5 },
      Size: { Ada: 3, Bob: 5 },
      Taste: { Ada: 5, Bob: 1 },
    });
    const scenario = aScenario(decision, { weights: { Speed: 10, Price: 10, Size: 10, Taste: 10 } });

    expect(gainsOf(decision, scenario, "Ada", "Bob")).toEqual({
      over: "Ada",
      parts: ["–", "25.0", "12.5", "–"],
      total: "37.5",
    });
  });

  it("lie between two bounds where a rating is missing", () => {
    const decision = aDecision({ Speed: { Ada: 3, Bob: null }, Price: { Ada: 1, Bob: 5 } });

    expect(gainsOf(decision, aScenario(decision), "Ada", "Bob")).toEqual({
      over: "Bob",
      parts: ["0.0 to 25.0", "–"],
      total: "0.0 to 25.0",
    });
  });
});

describe("the notes on a combination", () => {
  const decision = aDecision({
    Speed: { Ada: 5, Bob: 2, Cem: 1 },
    Price: { Ada: 1, Bob: 2, Cem: 1 },
    Size: { Ada: 1, Bob: 1, Cem: 5 },
  });

  it("name the criteria that no member covers well", () => {
    expect(told(decision, aScenario(decision), "Ada", "Bob").notes).toEqual([
      "Left open by all: Price (2 at best) and Size (1 at best).",
    ]);
  });

  it("say which member meets a must-have and which must-have all miss", () => {
    const scenario = aScenario(decision, { weights: { Speed: 10 }, mustHaves: { Speed: 4, Size: 3 } });

    expect(told(decision, scenario, "Ada", "Bob").notes).toEqual([
      "Must-have: at least 4 on Speed is met by Ada.",
      "Must-have: at least 3 on Size is missed by all; the best is 1.",
      "Bob adds nothing here that Ada does not cover.",
    ]);
  });

  it("say who is taken out of the scenario", () => {
    const scenario = aScenario(decision, { weights: { Speed: 10, Size: 10 }, excludedOptions: ["Cem"] });

    expect(told(decision, scenario, "Ada", "Cem").notes).toEqual([
      "Cem is taken out of this scenario and is shown here all the same.",
    ]);
  });
});
