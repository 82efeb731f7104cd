import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { flipProblem } from "./flip-problem.ts";
import { listInWords } from "./list-in-words.ts";
import { shownRating } from "./shown-rating.ts";

/**
 * Of which criteria no weight is looked at, and why: "Not looked at: Safety, because Cat is not rated on it."
 *
 * @returns "" where every criterion is looked at, or nobody with a rank is rated on the others.
 */
export function notLookedAt(decision: Decision, scenario: Scenario): string {
  const problem = flipProblem(decision, scenario);
  if (!problem || problem.leftOut.length === 0) return "";
  const reasons = problem.leftOut.map(({ criterion }) => {
    const notRated = problem.options.filter(({ id }) => shownRating(scenario, criterion, id).rating === null);
    const are = notRated.length > 1 ? "are" : "is";
    return `${criterion.name}, because ${listInWords(notRated.map(({ name }) => name))} ${are} not rated on it`;
  });
  return `Not looked at: ${reasons.join("; ")}.`;
}
