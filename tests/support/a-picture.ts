import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";

/** A picture of a scenario in which options are first in so many of 100 draws; those that are not named never are. */
export function aPicture(
  decision: Decision,
  scenario: Scenario,
  firsts: Readonly<Record<OptionId, number>>,
): SimulationPicture {
  const of = simulatedProblem(decision, scenario);
  if (!of) throw new Error("There is nothing to simulate");
  const rankAcceptability = of.options.map(({ id }) =>
    of.options.map((_, rank) => (rank === 0 ? (firsts[id] ?? 0) / 100 : 0)),
  );
  const none = of.options.map(() => null);
  return {
    of,
    summary: {
      rankAcceptability,
      pairwiseWins: of.options.map(() => of.options.map(() => 0)),
      centralWeights: none,
      confidence: none,
      standardError: 0.005,
    },
    draws: 10_000,
  };
}
