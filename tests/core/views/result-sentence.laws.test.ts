import fc from "fast-check";
import { expect, it } from "vitest";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";

/** Every tenth point: a crossing of straight lines shows at the ends, a tie at one end there. */
const TRIED = Array.from({ length: 11 }, (_, ten) => ten * 10);

it("what no single weight does, none of them does", () => {
  fc.assert(
    fc.property(anyCase, ({ decision, scenario }) => {
      const { change } = resultSentence(decision, scenario);
      if (!change.startsWith("No single weight")) return;
      const ranked = [...plainSums(decision, scenario).keys()];
      const before = plainLeaders(decision, scenario);
      const isRated = (criterion: RatedCriterion, option: string) =>
        Boolean(scenario.ratings[criterion.id]?.[option] ?? criterion.cells[option]?.rating);

      for (const { criterion } of decisionProblem(decision, scenario).criteria) {
        if (change.includes("among") && !ranked.every((option) => isRated(criterion, option))) continue;
        if (!ranked.some((option) => isRated(criterion, option))) continue;
        for (const points of TRIED) {
          const tried = { ...scenario, weights: { ...scenario.weights, [criterion.id]: points } };
          if (decisionProblem(decision, tried).criteria.every((each) => each.points === 0)) continue;
          const after = plainLeaders(decision, tried);
          if (!change.includes("alone in front")) expect(after).toEqual(before);
          else if (after.length === 1) expect(after).toEqual(before);
        }
      }
    }),
  );
});
