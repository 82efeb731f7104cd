import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { simulatedProblem } from "#core/views/simulated-problem.ts";
import type { SimulationPicture } from "#core/views/simulation-picture.ts";
import { aPicture } from "./a-picture.ts";

/** A picture of a scenario in which options are first in so many of 100 draws; those that are not named never are. */
export function aPictureOfFirsts(
  decision: Decision,
  scenario: Scenario,
  firsts: Readonly<Record<OptionId, number>>,
): SimulationPicture {
  const options = simulatedProblem(decision, scenario)?.options ?? [];
  const rankAcceptability = options.map(({ id }) =>
    options.map((_, rank) => (rank === 0 ? (firsts[id] ?? 0) / 100 : 0)),
  );
  return aPicture(decision, scenario, { draws: 100_000, rankAcceptability });
}
