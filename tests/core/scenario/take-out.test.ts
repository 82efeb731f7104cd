import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { bringBack } from "#core/scenario/bring-back.ts";
import { takeOut, type Removable } from "#core/scenario/take-out.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyScenario } from "#tests/support/any-scenario.ts";

const anyRemovable: fc.Arbitrary<Removable> = fc.constantFrom<Removable>(
  ...apiStyleR1.options.map(({ id }) => ({ kind: "option" as const, id })),
  ...apiStyleR1.criteria.map(({ id }) => ({ kind: "criterion" as const, id })),
);

describe("taking out", () => {
  it("an option or a criterion names it as taken out and keeps its weight and ratings", () => {
    const scenario = aScenario(apiStyleR1);

    expect(takeOut(scenario, { kind: "option", id: "grpc" })).toEqual({
      ...scenario,
      excludedOptions: ["grpc"],
    });
    expect(takeOut(scenario, { kind: "criterion", id: "caching" })).toEqual({
      ...scenario,
      excludedCriteria: ["caching"],
    });
  });

  it("twice is the same as once", () => {
    fc.assert(
      fc.property(anyScenario(apiStyleR1), anyRemovable, (scenario, what) => {
        const once = takeOut(scenario, what);

        expect(takeOut(once, what)).toEqual(once);
      }),
    );
  });

  it("and bringing back restores the scenario, with nothing lost", () => {
    fc.assert(
      fc.property(anyScenario(apiStyleR1), anyRemovable, (scenario, what) => {
        const inPlay = bringBack(scenario, what);

        expect(bringBack(takeOut(inPlay, what), what)).toEqual(inPlay);
      }),
    );
  });
});

it("bringing back leaves other exclusions as they are", () => {
  const scenario = aScenario(apiStyleR1, {
    excludedOptions: ["rest", "grpc"],
    excludedCriteria: ["caching", "contract"],
  });

  expect(bringBack(scenario, { kind: "option", id: "rest" })).toEqual({
    ...scenario,
    excludedOptions: ["grpc"],
  });
  expect(bringBack(scenario, { kind: "criterion", id: "contract" })).toEqual({
    ...scenario,
    excludedCriteria: ["caching"],
  });
});
