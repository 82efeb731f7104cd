import type { WeighingWay } from "#core/domain/elicitation.ts";
import { bestWorstConsistency } from "./best-worst-consistency.ts";
import { bestWorstOutcome } from "./best-worst-outcome.ts";
import { comparedPairs } from "./compared-pairs.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { pairConsistency } from "./pair-consistency.ts";
import { criteriaInPlay, startedBestWorst, startedPairs } from "./started-answers.ts";

export interface WayConsistency {
  /** null while nothing checks anything. */
  readonly fits: boolean | null;
  readonly sentence: string;
}

const cannotContradict = () => null;

/** Whether the answers of a way fit together; null where there are no weights, and for ways that cannot contradict themselves. */
export const wayConsistency = {
  ranking: cannotContradict,
  swings: cannotContradict,
  spread: cannotContradict,
  pairs: oncePerScenario((decision, scenario): WayConsistency | null =>
    pairConsistency(comparedPairs(startedPairs(decision, scenario), criteriaInPlay(decision, scenario))),
  ),
  bestWorst: oncePerScenario((decision, scenario): WayConsistency | null => {
    const answers = startedBestWorst(decision, scenario);
    const { held, outcome } = bestWorstOutcome(answers, criteriaInPlay(decision, scenario));
    return bestWorstConsistency(held, outcome);
  }),
} satisfies Readonly<Record<WeighingWay, unknown>>;
