import { describe, expect, it } from "vitest";
import { leaderSlips } from "#core/views/leader-slips.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("a rating of the leader that slips", () => {
  it("ties where a worked example says so", () => {
    // By hand, 60 and 40 points: Ada has 70 and Bob 60; a rating step on Speed is worth 15 points.
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });

    const slips = leaderSlips(decision, aScenario(decision, { weights: { Speed: 60, Price: 40 } }));

    expect(slips.map(({ criterion, from }) => [criterion.name, from])).toEqual([["Speed", 5]]);
    expect(slips[0]!.to).toBeCloseTo(5 - 10 / 15, 10);
  });
});
