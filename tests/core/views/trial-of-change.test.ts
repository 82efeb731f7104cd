import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { singleChanges } from "#core/views/single-changes.ts";
import { trialOfChange } from "#core/views/trial-of-change.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

function triedFor(decision: Decision, scenario: Scenario, what: string): readonly Trial[] {
  const changes = singleChanges(decision, scenario).filter((change) => change.what === what);
  return changes.map((change) => trialOfChange(decision, scenario, change));
}

/** By hand: they tie where Speed weighs 40 or Price 60, where Bob's Speed is 3 + 2/3, or where Ada's Speed is 4 + 1/3. */
const two = aDecision({ Speed: { Ada: [4.5, 5, 5], Bob: [3, 3, 4] }, Price: { Ada: 2, Bob: 4 } });
const weights = { Speed: 60, Price: 40 };

describe("what is tried on for a flip", () => {
  it("is the next whole point past the tie", () => {
    const scenario = aScenario(two, { weights });

    expect(triedFor(two, scenario, "Weight of Speed")).toEqual([{ kind: "weights", points: { Speed: 39 } }]);
    expect(triedFor(two, scenario, "Weight of Price")).toEqual([{ kind: "weights", points: { Price: 61 } }]);
  });

  it("is the next tenth of a rating past the tie, with its range", () => {
    const scenario = aScenario(two, { weights });

    expect(triedFor(two, scenario, "Rating of Bob on Speed")).toEqual([
      {
        kind: "rating",
        cell: { criterion: "Speed", option: "Bob" },
        rating: { low: 3, mode: 3.7, high: 4, note: "" },
      },
    ]);
    expect(triedFor(two, scenario, "Rating of Ada on Speed")).toEqual([
      {
        kind: "rating",
        cell: { criterion: "Speed", option: "Ada" },
        rating: { low: 4.3, mode: 4.3, high: 5, note: "" },
      },
    ]);
  });

  it("keeps the note of a rating that the team set", () => {
    const own = { low: 2, mode: 3, high: 3, note: "Measured in May" };
    const scenario = aScenario(two, { weights, ratings: { Speed: { Bob: own } } });

    expect(triedFor(two, scenario, "Rating of Bob on Speed")).toMatchObject([
      { rating: { low: 2, mode: 3.7, high: 3.7, note: "Measured in May" } },
    ]);
  });

  // The tie is at 3 + 2/3, and 3.7 would be more than the team thinks possible.
  it("stays within what the team does not know where the flip is within it", () => {
    const own = { low: 2, mode: 3, high: 3.68, note: "" };
    const scenario = aScenario(two, { weights, ratings: { Speed: { Bob: own } } });

    expect(triedFor(two, scenario, "Rating of Bob on Speed")).toMatchObject([{ rating: { mode: 3.67 } }]);
  });

  it("goes just below a minimum that the leader would miss", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 3, Bob: 3 } });
    const scenario = aScenario(decision, { weights, mustHaves: { Price: 3 } });

    expect(triedFor(decision, scenario, "Rating of Ada on Price")).toMatchObject([{ rating: { mode: 2.9 } }]);
  });

  // By hand, s points of Speed and w of Price, in quarters of the scale: Ada has 4 s, Bob 2.1 s + 2 w, Cyd 4 w. Bob is
  // past Ada from w = 0.95 s on, and behind Cyd from 1.05 s on: between 9.5 and 10.5, or between 0.855 and 0.945.
  it("takes as many decimals as a narrow window between two ties asks for", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3.1, Cyd: 1 }, Price: { Ada: 1, Bob: 3, Cyd: 5 } });
    const scenario = aScenario(decision, { weights: { Speed: 10 } });

    expect(triedFor(decision, scenario, "Weight of Price")).toContainEqual({
      kind: "weights",
      points: { Price: 10 },
    });
    const small = aScenario(decision, { weights: { Speed: 0.9 } });
    expect(triedFor(decision, small, "Weight of Price")).toContainEqual({
      kind: "weights",
      points: { Price: 0.9 },
    });
  });
});
