import { expect, it } from "vitest";
import { everyCriterion } from "#core/views/every-criterion.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

it("has a row for each criterion in play, heaviest first, with what it alone can do and who is not rated on it", () => {
  // By hand: Bob ties where Speed weighs 40, Price 60, his Speed is 3 + 2/3 or Ada's is 4 + 1/3.
  const decision = aDecision({
    Price: { Ada: 2, Bob: 4 },
    Team: { Ada: null, Bob: 5 },
    Speed: { Ada: 5, Bob: 3 },
    Gone: { Ada: 1, Bob: 5 },
  });
  const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 }, excludedCriteria: ["Gone"] });

  const rows = everyCriterion(decision, scenario, "Bob").map((row) => [
    row.criterion.name,
    row.weight?.shownTo ?? null,
    row.own?.shownTo ?? null,
    row.leaders?.shownTo ?? null,
    row.notRated.map(({ name }) => name),
  ]);

  expect(rows).toEqual([
    ["Speed", "less than 40", "more than 3.7", "less than 4.3", []],
    ["Price", "more than 60", null, null, []],
    ["Team", null, null, null, ["Ada"]],
  ]);
});
