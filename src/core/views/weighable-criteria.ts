import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/**
 * The criteria that another way of weighing starts with, heaviest first: those in play that have points,
 * or, where none has, all in play. Equal points keep the order of the decision.
 */
export const weighableCriteria = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly RatedCriterion[] => {
    const { criteria } = decisionProblem(decision, scenario);
    const weighed = criteria.filter(({ points }) => points > 0);
    return (weighed.length > 0 ? weighed : criteria)
      .toSorted((a, b) => b.points - a.points)
      .map(({ criterion }) => criterion);
  },
);
