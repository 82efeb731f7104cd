import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { putBackRating } from "#core/scenario/put-back-rating.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyRating, anyScenario } from "#tests/support/any-scenario.ts";

const anyCell = fc.record({
  criterion: fc.constantFrom(...apiStyleR1.criteria.map(({ id }) => id)),
  option: fc.constantFrom(...apiStyleR1.options.map(({ id }) => id)),
});

describe("rating a cell", () => {
  it("changes that cell alone", () => {
    fc.assert(
      fc.property(anyScenario(apiStyleR1), anyCell, anyRating, (scenario, cell, rating) => {
        const { ratings, ...rest } = rateCell(scenario, cell, rating);

        expect(ratings[cell.criterion]?.[cell.option]).toEqual(rating);
        for (const criterion of apiStyleR1.criteria) {
          for (const option of apiStyleR1.options) {
            if (criterion.id === cell.criterion && option.id === cell.option) continue;
            expect(ratings[criterion.id]?.[option.id]).toEqual(scenario.ratings[criterion.id]?.[option.id]);
          }
        }
        const { ratings: _before, ...restBefore } = scenario;
        expect(rest).toEqual(restBefore);
      }),
    );
  });
});

describe("putting a rating back", () => {
  it("restores the scenario as it was before the team rated the cell", () => {
    fc.assert(
      fc.property(anyScenario(apiStyleR1), anyCell, anyRating, (scenario, cell, rating) => {
        const unrated = putBackRating(scenario, cell);

        expect(putBackRating(rateCell(unrated, cell, rating), cell)).toEqual(unrated);
      }),
    );
  });

  it("leaves nothing behind of a criterion on which no own rating is left", () => {
    const scenario = aScenario(apiStyleR1);
    const cell = { criterion: "caching", option: "grpc" };

    const rated = rateCell(scenario, cell, { low: 1, mode: 2, high: 3, note: "We measured" });

    expect(putBackRating(rated, cell)).toEqual(scenario);
    expect(putBackRating(rated, cell).ratings).not.toHaveProperty("caching");
  });

  it("leaves the ratings of other options on that criterion", () => {
    const grpc = { low: 1, mode: 2, high: 3, note: "" };
    const scenario = aScenario(apiStyleR1, { ratings: { caching: { grpc, rest: grpc } } });

    expect(putBackRating(scenario, { criterion: "caching", option: "rest" }).ratings).toEqual({
      caching: { grpc },
    });
  });
});
