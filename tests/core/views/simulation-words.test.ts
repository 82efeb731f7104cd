import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { WeightDoubt } from "#core/domain/simulation.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { simulationAssumptions } from "#core/views/simulation-assumptions.ts";
import { simulationObstacle } from "#core/views/simulation-obstacle.ts";
import { simulationPrecision } from "#core/views/simulation-precision.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPicture } from "#tests/support/a-picture.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const three = aDecision({
  Speed: { Ada: [3, 4, 5], Bob: 3, Cyd: 2 },
  Price: { Ada: 2, Bob: 4, Cyd: 3 },
});

function assumed(
  decision: Decision,
  weights: WeightDoubt,
  ratings: boolean,
  differing: Partial<Scenario> = {},
) {
  return simulationAssumptions(
    decision,
    aScenario(decision, { ...differing, simulation: { weights, ratings, seed: 1 } }),
  ).join(" ");
}

describe("how sharp the numbers are", () => {
  // 1.96 * 0.5 / sqrt(draws): 0.00693 of 20,000 draws, 0.00139 of 500,000, 0.00098 of a million; rounded up.
  it.each([
    [20_000, "With 20,000 of 1,000,000 draws, each count of ranks is within 0.7 of 100, 19 times out of 20."],
    [
      500_000,
      "With 500,000 of 1,000,000 draws, each count of ranks is within 0.2 of 100, 19 times out of 20.",
    ],
    [1_000_000, "With 1,000,000 draws, each count of ranks is within 0.1 of 100, 19 times out of 20."],
  ])("is told with the draws that were made: %d", (draws, words) => {
    expect(simulationPrecision(aPicture(three, aScenario(three), { draws }))).toBe(words);
  });

  it("chance has no part where nothing varies", () => {
    const scenario = aScenario(three, { simulation: { weights: { kind: "none" }, ratings: false, seed: 1 } });

    expect(simulationPrecision(aPicture(three, scenario, { draws: 20_000 }))).toBe(
      "With 20,000 of 1,000,000 draws, all are the same: nothing varies here.",
    );
  });
});

describe("what each draw takes", () => {
  it.each<[WeightDoubt, string]>([
    [{ kind: "none" }, "weights as set"],
    [{ kind: "band", points: 10 }, "weights up to 10 points up or down"],
    [{ kind: "band", points: 1 }, "weights up to 1 point up or down"],
    [{ kind: "order" }, "any weights that keep their order"],
    [{ kind: "any" }, "any weights at all on the criteria that have points"],
  ])("names the weights of %j", (weights, words) => {
    expect(assumed(three, weights, true)).toBe(
      `Each draw takes ratings between their low and high, most often near the best single value, and ${words}.`,
    );
  });

  it("names ratings that are not drawn", () => {
    expect(assumed(three, { kind: "none" }, false)).toBe(
      "Each draw takes ratings at their best single value, and weights as set.",
    );
  });

  it("says when a switch changes nothing", () => {
    const exact = aDecision({ Speed: { Ada: 4, Bob: 3 } });

    expect(assumed(exact, { kind: "any" }, true)).toContain(
      "One criterion has all the points, so no weight can vary. No rating here has a range, so none varies.",
    );
    expect(assumed(three, { kind: "any" }, true)).not.toMatch(/no weight can vary|No rating/);
  });

  it("tells of cells that are not rated, whatever the switches, and of options left out by name", () => {
    const gaps = aDecision({
      Speed: { Ada: 4, Bob: null, Cyd: 2, Dee: null },
      Price: { Ada: 2, Bob: 4, Cyd: 1, Dee: 4 },
    });
    const one = aDecision({ Speed: { Ada: 4, Bob: null } });

    expect(assumed(gaps, { kind: "none" }, false, { mustHaves: { Price: 2 } })).toContain(
      "2 cells are not rated: anything from 1 to 5 is as likely there. Left out for a missed must-have: Cyd.",
    );
    expect(assumed(one, { kind: "none" }, false)).toContain("1 cell is not rated:");
  });

  it("is silent where nothing is simulated", () => {
    expect(assumed(three, { kind: "any" }, true, { weights: {} })).toBe("");
  });
});

describe("why there is nothing to simulate", () => {
  const obstacle = (differing: Partial<Scenario>) => simulationObstacle(three, aScenario(three, differing));

  it("is nothing while two options could come first", () => {
    expect(obstacle({ excludedOptions: ["Cyd"] })).toBeNull();
  });

  it("is told with what to do", () => {
    expect(obstacle({ weights: {} })).toBe(
      "Nothing is weighed yet. Give at least one criterion more than 0 points, and the options are ranked.",
    );
    expect(obstacle({ excludedOptions: ["Bob", "Cyd"] })).toBe(
      "Only one option is in play: Ada. Bring back another one.",
    );
    expect(obstacle({ mustHaves: { Speed: 4 } })).toBe(
      "Only one option in play misses no must-have: Ada. Lower a minimum, or bring back another option.",
    );
    expect(obstacle({ mustHaves: { Speed: 5 } })).toBe(
      "No option in play meets every must-have. Lower a minimum, or change the rating that misses it.",
    );
  });

  it("does not deny that an uncertain rating could still bring another option back", () => {
    const decision = aDecision({ X: { Ada: 4, Bob: [2, 3, 5] } });
    const scenario = aScenario(decision, { mustHaves: { X: 4 } });

    expect(rangeFlips(decision, scenario).map(({ newLeaders }) => newLeaders)).toMatchObject([
      [{ name: "Bob" }],
    ]);
    expect(simulationObstacle(decision, scenario)).not.toMatch(/could/);
  });
});
