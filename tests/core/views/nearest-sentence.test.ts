import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { nearestChange } from "#core/views/nearest-change.ts";
import { nearestSentence } from "#core/views/nearest-sentence.ts";
import { trialOfNearest } from "#core/views/trial-of-nearest.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

function told(decision: Decision, scenario: Scenario, option: string): string | null {
  const change = nearestChange(decision, scenario, option);
  return change && nearestSentence(change, decision.mode);
}

describe("the nearest change of all weights, in words", () => {
  // By hand: Bob is 1/2 behind on Speed and 1/2 ahead on Price, 0.1 behind in all. A tenth of all 120 points moves.
  const decision = aDecision({
    Speed: { Ada: 5, Bob: 3 },
    Price: { Ada: 2, Bob: 4 },
    Safety: { Ada: 3, Bob: 3 },
  });

  it("tells what gives and what gets points, and leaves out what keeps them", () => {
    const scenario = aScenario(decision, { weights: { Speed: 60, Price: 36, Safety: 24 } });

    expect(told(decision, scenario, "Bob")).toBe(
      "Moving 10 % of all weight, from Speed (60 to 48 points) to Price (36 to 48), would put Bob ahead.",
    );
    expect(trialOfNearest(decision, scenario, { option: decision.options[1]! })).toEqual({
      kind: "weights",
      points: { Speed: 47, Price: 49 },
    });
  });

  it("is told in parts of all weight where points would need more than 100", () => {
    const heavy = aDecision({ Speed: { Ada: 5, Bob: 4 }, Price: { Ada: 2, Bob: 2.5 } });
    // Bob is 1/4 behind on Speed and 1/8 ahead on Price: level at a third of Speed, 60 and 120 of 180 points.
    const scenario = aScenario(heavy, { weights: { Speed: 90, Price: 90 } });

    expect(told(heavy, scenario, "Bob")).toBe(
      "Moving 17 % of all weight, from Speed (50 to 33 % of it) to Price (50 to 67 %), would put Bob ahead.",
    );
    expect(trialOfNearest(heavy, scenario, { option: heavy.options[1]! })).toMatchObject({
      points: { Price: 100 },
    });
  });

  it("is not told of the leader, of an option without a rank, nor of one that no weights put ahead", () => {
    const four = aDecision({
      Speed: { Ada: 5, Bob: 3, Cyd: null, Dot: 1 },
      Price: { Ada: 2, Bob: 4, Cyd: 5, Dot: 2 },
    });
    const scenario = aScenario(four, { weights: { Speed: 60, Price: 40 } });

    expect(["Ada", "Cyd", "Dot"].map((option) => told(four, scenario, option))).toEqual([null, null, null]);
  });

  // By hand, Bob against Ada: -1 on Speed, -1/2 on Safety, 1/2 on Price. Speed serves worst and gives all of its 2 points.
  // At none, Cyd's gap would no longer count, and Cyd has the best Price.
  it("is tried on without taking all weight from a criterion that keeps an option with a gap out", () => {
    const gap = aDecision({
      Speed: { Ada: 5, Bob: 1, Cyd: null },
      Safety: { Ada: 3, Bob: 1, Cyd: 1 },
      Price: { Ada: 2, Bob: 4, Cyd: 5 },
    });
    const scenario = aScenario(gap, { weights: { Speed: 2, Safety: 60, Price: 40 } });

    expect(told(gap, scenario, "Bob")).toContain(
      "from Safety (60 to 51 points) and Speed (2 to 0) to Price (40 to 51)",
    );
    expect(trialOfNearest(gap, scenario, { option: gap.options[1]! })).toMatchObject({
      points: { Speed: 1 },
    });
  });

  it("names three on a side and counts the rest, whose share moves most first", () => {
    // Bob is as far behind on each of the five as Ada is on Price, so all five give alike, by what they have.
    const six = aDecision({
      A: { Ada: 5, Bob: 1 },
      B: { Ada: 5, Bob: 1 },
      C: { Ada: 5, Bob: 1 },
      D: { Ada: 5, Bob: 1 },
      E: { Ada: 5, Bob: 1 },
      Price: { Ada: 1, Bob: 5 },
    });
    const scenario = aScenario(six, { weights: { A: 20, B: 20, C: 20, D: 20, E: 20, Price: 80 } });

    // 100 against 80 points: half of the 20 between them moves, 2 from each of the five.
    expect(told(six, scenario, "Bob")).toBe(
      "Moving 6 % of all weight, from A (20 to 18 points), B (20 to 18), C (20 to 18) and 2 others to Price (80 to 90), would put Bob ahead.",
    );
  });

  it("puts an option first where options add up", () => {
    const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

    expect(told({ ...decision, mode: "combine" }, scenario, "Bob")).toMatch(/would put Bob first\.$/);
  });
});
