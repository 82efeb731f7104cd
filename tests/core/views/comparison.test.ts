import { describe, expect, it } from "vitest";
import { comparison } from "#core/views/comparison.ts";
import { aDecision, aDescriptiveCriterion } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("the comparison", () => {
  const rated = aDecision({
    Speed: { Ada: [4, 5, 5], Bob: 2, Cyd: 3 },
    Price: { Ada: 1, Bob: null, Cyd: null },
  });
  const decision = {
    ...rated,
    criteria: [aDescriptiveCriterion("Format", ["Ada", "Bob", "Cyd"]), ...rated.criteria],
  };

  it("has every criterion in play as a row, in the decision's order, weighed or not", () => {
    const shown = comparison(decision, aScenario(decision, { weights: { Speed: 30, Price: 0 } }));

    expect(shown.rows.map(({ criterion, points, share }) => [criterion.name, points, share])).toEqual([
      ["Format", null, 0],
      ["Speed", 30, 1],
      ["Price", 0, 0],
    ]);
  });

  it("tells how far the options are spread, where at least two are rated", () => {
    const spreads = comparison(decision, aScenario(decision)).rows.map(({ spread }) => spread);

    expect(spreads).toEqual([null, 3, null]);
  });

  it("leaves out what is taken out, from the spread as well", () => {
    const shown = comparison(
      decision,
      aScenario(decision, { excludedOptions: ["Ada"], excludedCriteria: ["Format"] }),
    );

    expect(shown.options.map(({ name }) => name)).toEqual(["Bob", "Cyd"]);
    expect(shown.rows.map(({ criterion, spread }) => [criterion.name, spread])).toEqual([
      ["Speed", 1],
      ["Price", null],
    ]);
  });

  it("shows the team's own rating and keeps the catalog's beside it", () => {
    const own = { low: 1, mode: 2, high: 3, note: "We measured" };
    const scenario = aScenario(decision, { ratings: { Speed: { Ada: own } }, mustHaves: { Speed: 2 } });

    const speed = comparison(decision, scenario).rows[1];

    expect(speed?.minimum).toBe(2);
    expect(speed?.cells.get("Ada")?.shown).toEqual({
      rating: { low: 1, mode: 2, high: 3 },
      catalog: { low: 4, mode: 5, high: 5 },
      own: true,
      note: "We measured",
      imputed: false,
    });
  });
});
