import fc from "fast-check";
import { expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { copyScenario } from "#core/scenario/copy-scenario.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyScenario } from "#tests/support/any-scenario.ts";

it("copies every fact of a scenario under an id, name and time of its own, and knows where it came from", () => {
  fc.assert(
    fc.property(anyScenario(apiStyleR1), (scenario) => {
      const copy = copyScenario(scenario, { id: "copy", name: "A copy", now: "2027-01-01T00:00:00Z" });

      expect(copy).toEqual({
        ...scenario,
        id: "copy",
        name: "A copy",
        createdAt: "2027-01-01T00:00:00Z",
        changedAt: "2027-01-01T00:00:00Z",
        revision: { id: "copy", counter: 0, parent: scenario.revision.id },
      });
    }),
  );
});

it("changes the words about a scenario and nothing else", () => {
  const scenario = aScenario(apiStyleR1, { notes: "Old" });

  expect(describeScenario(scenario, { name: "New" })).toEqual({ ...scenario, name: "New" });
  expect(describeScenario(scenario, { notes: "New" })).toEqual({ ...scenario, notes: "New" });
});
