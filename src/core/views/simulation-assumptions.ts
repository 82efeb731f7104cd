import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ranking } from "./ranking.ts";
import { simulatedProblem } from "./simulated-problem.ts";
import { simulationSettingsWords } from "./simulation-settings-words.ts";

/** What each draw of the simulation takes as it is, and what it draws; a sentence each. None where nothing is simulated. */
export const simulationAssumptions = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly string[] => {
    const simulated = simulatedProblem(decision, scenario);
    const current = ranking(decision, scenario);
    if (!simulated || current.kind === "blocked") return [];
    const values = simulated.problem.values.flat();
    const gaps = values.filter(({ mode }) => mode === null).length;
    const hasRange = values.some(({ low, mode, high }) => mode !== null && low < high);
    const out = current.rows.filter(({ standing }) => standing.kind === "ruled-out");
    return [
      `Each draw takes ${simulationSettingsWords(scenario.simulation)}.`,
      ...(simulated.criteria.length === 1 && scenario.simulation.weights.kind !== "none"
        ? ["One criterion has all the points, so no weight can vary."]
        : []),
      ...(scenario.simulation.ratings && !hasRange ? ["No rating here has a range, so none varies."] : []),
      ...(gaps > 0 ? [gapsInWords(gaps)] : []),
      ...(out.length > 0
        ? [`Left out for a missed must-have: ${listInWords(out.map(({ option }) => option.name))}.`]
        : []),
    ];
  },
);

function gapsInWords(gaps: number): string {
  const { worst, best } = RATING_SCALE;
  return gaps === 1
    ? `1 cell is not rated: anything from ${worst} to ${best} is as likely there.`
    : `${gaps} cells are not rated: anything from ${worst} to ${best} is as likely there.`;
}
