import { expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { SAMPLE } from "#core/scenario/sample.ts";

it("starts the sample from a decision and a preset that the catalog has", () => {
  const scenario = createScenario(apiStyleR1, SAMPLE);

  expect(scenario.decision).toMatchObject(SAMPLE.decision);
  expect(Object.keys(scenario.weights).length).toBeGreaterThan(0);
});
