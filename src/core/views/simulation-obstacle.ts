import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ranking } from "./ranking.ts";
import { resultSentence } from "./result-sentence.ts";
import { simulatedProblem } from "./simulated-problem.ts";

/** Why there is nothing to simulate, and what to do; null where there is something. */
export const simulationObstacle = oncePerScenario((decision: Decision, scenario: Scenario): string | null => {
  if (simulatedProblem(decision, scenario)) return null;
  const current = ranking(decision, scenario);
  const rows = current.kind === "blocked" ? [] : current.rows;
  const left = rows.find(({ standing }) => standing.kind !== "ruled-out");
  if (!left) {
    const { headline, reasons } = resultSentence(decision, scenario);
    return current.kind === "blocked" ? `${headline} ${reasons}` : reasons;
  }
  const { name } = left.option;
  return rows.length === 1
    ? `Only one option is in play: ${name}. Bring back another one.`
    : `Only one option in play misses no must-have: ${name}. Lower a minimum, or bring back another option.`;
});
