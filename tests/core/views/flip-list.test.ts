import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { flipList } from "#core/views/flip-list.ts";
import { flipSentence } from "#core/views/flip-sentence.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("what would change the leader", () => {
  // By hand: Ada leads with Speed 60 of 60 points. At w points of Price, Ada has 60 * 4 and Bob 60 * 2 + 4 w quarters of
  // the scale, so they tie at w = 30. On Speed alone, Bob ties when its rating is Ada's 5: nothing lies past that.
  it("is told with the tie that has to be passed, smallest change first", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 5 } });
    const scenario = aScenario(decision, { weights: { Speed: 60 } });

    expect(told(decision, scenario)).toEqual([
      "Raising Price from 0 to more than 30 points would put Bob ahead.",
    ]);
  });

  it("is never a gap, nor an option that a must-have rules out", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 3, Cyd: 4, Dot: 4 },
      Price: { Ada: 1, Bob: 5, Cyd: null, Dot: 5 },
      Safety: { Ada: 3, Bob: 3, Cyd: 3, Dot: 1 },
    });
    const scenario = aScenario(decision, { weights: { Speed: 60 }, mustHaves: { Safety: 2 } });

    const flips = flipList(decision, scenario);

    expect(flips.some(({ option }) => option.id === "Dot")).toBe(false);
    expect(flips.some(({ criterion }) => criterion.id === "Price")).toBe(false);
  });

  it("is nothing where nothing is ranked or one option stands alone", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 } });

    expect(flipList(decision, aScenario(decision, { weights: {} }))).toEqual([]);
    expect(flipList(decision, aScenario(decision, { excludedOptions: ["Bob"] }))).toEqual([]);
  });

  it("is never a weight that nobody can set: a tie at 100 points turns nothing", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 1, Bob: 5 } });
    const scenario = aScenario(decision, { weights: { Speed: 100, Price: 20 } });

    expect(told(decision, scenario).filter((sentence) => sentence.includes("Raising Price"))).toEqual([]);
  });
});

function told(decision: Decision, scenario: Scenario): readonly string[] {
  return flipList(decision, scenario).map((flip) => flipSentence(flip, decision.mode));
}
