import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { leaders } from "#core/engine/leaders.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { flipProblem, type FlipProblem } from "./flip-problem.ts";

/** Said of one option that leads alone, where no weight of one criterion puts another alone in front. */
export function noWeightSentence(decision: Decision, scenario: Scenario): string {
  const problem = flipProblem(decision, scenario);
  if (!problem) return "";
  const [alone, among] = problem.leftOut[0]
    ? ["", " among the criteria that all are rated on"]
    : ["alone ", ""];
  const what = isShared(problem) ? "puts another option alone in front" : `${alone}changes that`;
  return `No single weight ${what}${among}.`;
}

/**
 * Whether some single weight lets others lead together, or tie with the leader. Totals are straight lines
 * over a weight, so that it shows at an end of its scale. Where nothing is weighed nobody leads.
 */
function isShared({ matrix }: FlipProblem): boolean {
  return matrix.weights.some((_, column) =>
    [0, 100].some((points) => {
      const weights = matrix.weights.with(column, points);
      return weights.some(Boolean) && leaders(weightedSum({ ...matrix, weights })).filter(Boolean).length > 1;
    }),
  );
}
