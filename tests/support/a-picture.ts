import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { simulateRanks, type RankSummary } from "#core/engine/smaa.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";

/**
 * What the simulation would come to, with a summary made by hand in place of its draws. What is not named is as if
 * the options took turns in every rank.
 */
export function aPicture(
  decision: Decision,
  scenario: Scenario,
  { draws, ...summary }: Partial<RankSummary> & { readonly draws: number },
): SimulationPicture {
  const of = simulatedProblem(decision, scenario);
  if (of === null) throw new Error("Nothing to simulate");
  const [options, criteria] = [of.options.length, of.criteria.length];
  const square = Array.from({ length: options }, () => Array.from({ length: options }, () => 1 / options));
  return {
    of,
    draws,
    summary: {
      rankAcceptability: square,
      pairwiseWins: square.map((row, at) => row.map((_, other) => (at === other ? 0 : 0.5))),
      centralWeights: square.map(() => Array.from({ length: criteria }, () => 1 / criteria)),
      confidence: square.map(() => 1),
      standardError: 0.5 / Math.sqrt(draws),
      ...summary,
    },
  };
}

/** The same with draws that were made. */
export function aDrawnPicture(
  decision: Decision,
  scenario: Scenario,
  draws: number,
): SimulationPicture | null {
  const of = simulatedProblem(decision, scenario);
  return of && { of, draws, summary: simulateRanks(of.problem, { draws, seed: of.seed }) };
}
