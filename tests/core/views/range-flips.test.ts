import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rangeFlipSentence } from "#core/views/range-flip-sentence.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { verdict } from "#core/views/verdict.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

describe("a single rating within its own range", () => {
  it("turns the leader where a rival's best case passes it", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: [1, 3, 5] } });

    expect(told(decision, aScenario(decision))).toEqual(["Bob on Speed 3 to 5: Bob"]);
  });

  it("turns the leader where its own worst case falls behind", () => {
    const decision = aDecision({ Speed: { Ada: [1, 4, 5], Bob: 3 } });

    expect(told(decision, aScenario(decision))).toEqual(["Ada on Speed 4 to 1: Bob"]);
  });

  // Of 60 points: Ada 37.5 and 5, which is 70.8 of 100, and 8.3 at 1 on X; Bob and Cat 25 and 5, which is 50 each.
  it("names all who then share the first place", () => {
    const decision = aDecision({
      X: { Ada: [1, 4, 5], Bob: 3, Cat: 3, Dan: 2 },
      Y: { Ada: 3, Bob: 3, Cat: 3, Dan: 3 },
    });
    const scenario = aScenario(decision, { weights: { X: 50, Y: 10 } });

    expect(told(decision, scenario)).toEqual(["Ada on X 4 to 1: Bob and Cat"]);
    const said = rangeFlips(decision, scenario).map((flip) => rangeFlipSentence(flip, "choose-one"));
    expect(said).toEqual([
      "If Ada on X is 1 instead of 4, which is within its own range, Bob and Cat are tied for the lead.",
    ]);
    expect(told(decision, { ...scenario, mustHaves: { X: 2 } })).toEqual(["Ada on X 4 to 1: Bob and Cat"]);
    expect(verdict(decision, scenario)).toMatchObject({ kind: "close-call" });
  });

  it("turns nothing where it only comes to a tie", () => {
    const decision = aDecision({ Speed: { Ada: [3, 4, 4], Bob: [3, 3, 4] } });

    expect(told(decision, aScenario(decision, { ratings: {} }))).toEqual([]);
  });

  it("turns the leader where it falls below a must-have, with or without points on it", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Safety: { Ada: [2, 4, 5], Bob: 4 } });
    const scenario = aScenario(decision, { mustHaves: { Safety: 3 } });

    expect(told(decision, scenario)).toEqual(["Ada on Safety 4 to 2: Bob"]);
    expect(told(decision, { ...scenario, weights: { Speed: 50 } })).toEqual(["Ada on Safety 4 to 2: Bob"]);
  });

  it("turns the leader where a ruled-out rival may meet its one must-have after all", () => {
    const decision = aDecision({ Speed: { Ada: 2, Bob: 5 }, Safety: { Ada: 4, Bob: [1, 2, 4] } });
    const scenario = aScenario(decision, { mustHaves: { Safety: 3 } });

    expect(told(decision, scenario)).toEqual(["Bob on Safety 2 to 4: Bob"]);
    expect(told(decision, { ...scenario, weights: { Speed: 50 } })).toEqual(["Bob on Safety 2 to 4: Bob"]);
    expect(told(decision, { ...scenario, mustHaves: { Safety: 3, Speed: 5.5 } })).toEqual([]);
  });

  // "One cell can flip a preset", a list that the catalog's authors made by trying every cell, must-haves applied
  // first. For iot-metrics it names three more, each of weight 5 in 25 and one step: just the lead of 99 over 94,
  // so they come to a tie, which their list counts and ours does not.
  it("is just where the catalog's authors found it", () => {
    expect(told(apiStyleR1, aPresetScenario(apiStyleR1, "mobile-first"))).toEqual([
      "REST on Over/under-fetching 2 to 4: REST",
    ]);
    expect(told(databaseTypeR1, aPresetScenario(databaseTypeR1, "iot-metrics"))).toEqual([
      "Time-Series on Scaling 4 to 2: Key-Value",
    ]);
  });

  it.each([
    [apiStyleR1, ["public-api", "simple-crud", "internal-microservices", "one-way-updates"]],
    [databaseTypeR1, ["oltp-product", "session-cache", "boring-default"]],
  ] as const)("is nowhere in presets that their list leaves out (%#)", (decision, presets) => {
    expect(presets.flatMap((preset) => told(decision, aPresetScenario(decision, preset)))).toEqual([]);
  });
});

function told(decision: Decision, scenario: Scenario): readonly string[] {
  return rangeFlips(decision, scenario).map(
    ({ option, criterion, from, to, newLeaders }) =>
      `${option.name} on ${criterion.name} ${from} to ${to}: ${newLeaders.map(({ name }) => name).join(" and ")}`,
  );
}
