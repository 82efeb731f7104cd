import { describe, expect, it } from "vitest";
import { RADAR_AXES, radar } from "#core/views/radar.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const criteria = Array.from({ length: 10 }, (_, index) => `C${index}`);

describe("the radar", () => {
  const decision = aDecision(Object.fromEntries(criteria.map((name) => [name, { Ada: 5, Bob: 2 }])));

  it("shows the eight heaviest criteria, heaviest first, ties in the decision's order", () => {
    const weights = Object.fromEntries(criteria.map((name, index) => [name, index === 9 ? 80 : 40]));

    const shown = radar(decision, aScenario(decision, { weights }), RADAR_AXES.usual);

    expect(shown?.axes.map(({ name }) => name)).toEqual(["C9", "C0", "C1", "C2", "C3", "C4", "C5", "C6"]);
    expect(shown?.of).toBe(10);
  });

  it("shows as many as somebody chooses", () => {
    expect(radar(decision, aScenario(decision), 3)?.axes).toHaveLength(3);
    expect(radar(decision, aScenario(decision), 10)?.axes).toHaveLength(10);
  });

  it("has the value of 0 to 100 on each axis", () => {
    const shown = radar(decision, aScenario(decision), 3);

    expect(shown?.series.map(({ name, values }) => [name, ...values])).toEqual([
      ["Ada", 100, 100, 100],
      ["Bob", 25, 25, 25],
    ]);
  });

  it("has no shape with fewer than three weighted criteria", () => {
    expect(radar(decision, aScenario(decision, { weights: { C1: 10, C2: 10 } }), 8)).toBeNull();
    expect(radar(decision, aScenario(decision, { weights: { C1: 10, C2: 10, C3: 10 } }), 8)).not.toBeNull();
    expect(radar(decision, aScenario(decision, { weights: {} }), 8)).toBeNull();
  });

  it("leaves a hole where a cell is not rated, not a 0", () => {
    const holed = aDecision({ Speed: { Ada: 5 }, Price: { Ada: null }, Size: { Ada: 1 } });

    expect(radar(holed, aScenario(holed), 8)?.series[0]?.values).toEqual([100, null, 0]);
  });

  it("keeps the place, and so the colour, of an option while others are taken out", () => {
    const shown = radar(decision, aScenario(decision, { excludedOptions: ["Ada"] }), 3);

    expect(shown?.series.map(({ name, position }) => [name, position])).toEqual([["Bob", 1]]);
  });
});
