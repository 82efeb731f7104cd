import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem, type DecisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/**
 * The criteria that another way of weighing starts with, heaviest first: those in play that have points. Where
 * none has, those on which every option in play is rated, because points on another one would leave an option
 * without a rank; all in play where no criterion is rated so far. Equal points keep the order of the decision.
 */
export const weighableCriteria = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly RatedCriterion[] =>
    weighableIn(decisionProblem(decision, scenario)),
);

/** The same of a problem that is at hand. */
export function weighableIn({ criteria, ratings }: DecisionProblem): readonly RatedCriterion[] {
  const weighed = criteria.filter(({ points }) => points > 0);
  const rated = criteria.filter((_, column) => ratings.every((row) => itemAt(row, column).rating !== null));
  const start = [weighed, rated].find(({ length }) => length > 0) ?? criteria;
  return start.toSorted((a, b) => b.points - a.points).map(({ criterion }) => criterion);
}
