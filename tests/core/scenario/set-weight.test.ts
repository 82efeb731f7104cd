import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyPoints, anyScenario } from "#tests/support/any-scenario.ts";

const anyCriterion = fc.constantFrom(...apiStyleR1.criteria.map(({ id }) => id));

describe("setting a weight", () => {
  it("keeps the points as typed and never changes another weight, nor anything else", () => {
    fc.assert(
      fc.property(anyScenario(apiStyleR1), anyCriterion, anyPoints(), (scenario, criterion, points) => {
        const { weights, ...rest } = setWeight(scenario, criterion, points);

        expect(weights[criterion] ?? 0).toBe(points);
        for (const { id } of apiStyleR1.criteria) {
          if (id !== criterion) expect(weights[id] ?? 0).toBe(scenario.weights[id] ?? 0);
        }
        const { weights: _before, ...restBefore } = scenario;
        expect(rest).toEqual(restBefore);
      }),
    );
  });

  it("leaves the scenario it was given as it was", () => {
    const scenario = aScenario(apiStyleR1);
    const before = structuredClone(scenario);

    setWeight(scenario, "caching", 7);

    expect(scenario).toEqual(before);
  });

  it("of 0 points leaves the criterion unnamed, as if it had never been weighed", () => {
    expect(setWeight(aScenario(apiStyleR1), "caching", 0).weights).not.toHaveProperty("caching");
  });

  it("to what it is already is no change at all, so that nothing is saved or can be undone", () => {
    const scenario = aScenario(apiStyleR1, { weights: { caching: 80 } });

    expect(setWeight(scenario, "caching", 80)).toBe(scenario);
    expect(setWeight(scenario, "streaming", 0)).toBe(scenario);
  });
});
