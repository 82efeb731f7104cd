import { expect, it } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import type { WeightDoubt } from "#core/domain/simulation.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { setSimulation } from "#core/scenario/set-simulation.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import { drawsAlike } from "#platform/simulation/draws-alike.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** Bob and Eve have the same ratings. */
const decision = aDecision({
  Speed: { Ada: 5, Bob: [1, 3, 4], Eve: [1, 3, 4] },
  Price: { Ada: 2, Bob: null, Eve: null },
});
const base = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

function alike(one: Scenario, other: Scenario, of = decision): boolean {
  return drawsAlike(simulatedProblem(decision, one)!, simulatedProblem(of, other)!);
}

const doubt = (weights: WeightDoubt) => setSimulation(base, { weights });

it("draws the same when only the notes changed", () => {
  expect(alike(base, describeScenario(base, { notes: "Ask Ada." }))).toBe(true);
});

it("draws the same for other options with the same ratings", () => {
  const withoutBob = takeOut(base, { kind: "option", id: "Bob" });
  const withoutEve = takeOut(base, { kind: "option", id: "Eve" });

  expect(alike(withoutBob, withoutEve)).toBe(true);
});

it.each([
  ["another seed", setSimulation(base, { seed: 2 })],
  ["one point more", setWeight(base, "Speed", 61)],
  ["another option less", takeOut(base, { kind: "option", id: "Eve" })],
  ["certain ratings", setSimulation(base, { ratings: false })],
  ["certain weights", doubt({ kind: "none" })],
  ["a wider band", doubt({ kind: "band", points: 20 })],
  ["an order of weights", doubt({ kind: "order" })],
  ["any weights", doubt({ kind: "any" })],
])("draws anew for %s", (_, other) => {
  expect(alike(base, other)).toBe(false);
  expect(alike(other, base)).toBe(false);
});

it.each([
  ["low", [2, 3, 4]],
  ["mode", [1, 2, 4]],
  ["high", [1, 3, 5]],
] as const)("draws anew for another %s of a rating", (_, cell) => {
  const changed = aDecision({
    Speed: { Ada: 5, Bob: cell, Eve: [1, 3, 4] },
    Price: { Ada: 2, Bob: null, Eve: null },
  });

  expect(alike(base, { ...base }, changed)).toBe(false);
});

it("draws anew when the same numbers say something else of the weights", () => {
  // One point each, and first place together: both are 1 and 1.
  const equal = { ...base, weights: { Speed: 1, Price: 1 } };

  const exact = setSimulation(equal, { weights: { kind: "none" } });
  const order = setSimulation(equal, { weights: { kind: "order" } });

  expect(alike(exact, order)).toBe(false);
});
