import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import type { WeightDoubt } from "#core/domain/simulation.ts";
import { checkSimulation } from "#core/engine/simulation-problem.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

const decision = aDecision({
  Speed: { Ada: [3, 5, 5], Bob: 3 },
  Price: { Ada: 2, Bob: null },
  Looks: { Ada: 1, Bob: 5 },
});

function problemOf(changed: Partial<Scenario>, doubt?: WeightDoubt, ratings = true) {
  const weights = { Speed: 60, Price: 40 };
  const simulation = { weights: doubt ?? { kind: "none" as const }, ratings, seed: 7 };
  return simulatedProblem(decision, aScenario(decision, { weights, simulation, ...changed }));
}

describe("what the simulation of a scenario is given", () => {
  it("has the options and the weighted criteria in the decision's order, and the seed", () => {
    const given = problemOf({});

    expect(given?.options.map(({ name }) => name)).toEqual(["Ada", "Bob"]);
    expect(given?.criteria.map(({ criterion }) => criterion.name)).toEqual(["Speed", "Price"]);
    expect(given?.seed).toBe(7);
  });

  it("has ratings on 0 to 1 between their low and high, and a gap anywhere", () => {
    expect(problemOf({})?.problem.values).toEqual([
      [
        { low: 0.5, mode: 1, high: 1 },
        { low: 0.25, mode: 0.25, high: 0.25 },
      ],
      [
        { low: 0.5, mode: 0.5, high: 0.5 },
        { low: 0, mode: null, high: 1 },
      ],
    ]);
  });

  it("has best single values where ratings are taken as they are, and a gap anywhere even then", () => {
    expect(problemOf({}, undefined, false)?.problem.values).toEqual([
      [
        { low: 1, mode: 1, high: 1 },
        { low: 0.25, mode: 0.25, high: 0.25 },
      ],
      [
        { low: 0.5, mode: 0.5, high: 0.5 },
        { low: 0, mode: null, high: 1 },
      ],
    ]);
  });

  it.each<[WeightDoubt, unknown]>([
    [{ kind: "none" }, { kind: "exact", weights: [60, 40] }],
    [{ kind: "order" }, { kind: "order", ranks: [1, 2] }],
    [{ kind: "any" }, { kind: "uniform" }],
    // 60 +- 50 and 40 +- 50 of 100 points, no share below 0 or above all.
    [
      { kind: "band", points: 50 },
      { kind: "interval", low: [0.1, 0], high: [1, 0.9] },
    ],
  ])("has weights as sure as the team is of them: %o", (doubt, weights) => {
    expect(problemOf({}, doubt)?.problem.weights).toEqual(weights);
  });

  it("ranks equal points equally", () => {
    const weights = { Speed: 50, Price: 80, Looks: 50 };

    expect(problemOf({ weights }, { kind: "order" })?.problem.weights).toEqual({
      kind: "order",
      ranks: [2, 1, 2],
    });
  });

  it("leaves out what a must-have rules out, and is nothing where fewer than two options are left", () => {
    expect(problemOf({ mustHaves: { Speed: 4 } })).toBeNull();
    expect(problemOf({ weights: {} })).toBeNull();
    expect(problemOf({ excludedOptions: ["Ada"] })).toBeNull();
  });

  it("can always be simulated", () => {
    const anyDoubt = fc.oneof(
      fc.constantFrom<WeightDoubt>({ kind: "none" }, { kind: "order" }, { kind: "any" }),
      fc.nat(100).map((points): WeightDoubt => ({ kind: "band", points })),
    );
    fc.assert(
      fc.property(anyCase, anyDoubt, fc.boolean(), (given, weights, ratings) => {
        const scenario = { ...given.scenario, simulation: { weights, ratings, seed: 1 } };
        const found = simulatedProblem(given.decision, scenario);

        if (found) expect(checkSimulation(found.problem)).toBeNull();
      }),
    );
  });
});
