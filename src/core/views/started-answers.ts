import type { BestWorstAnswers, PairAnswers } from "#core/domain/elicitation.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { weighableCriteria } from "./weighable-criteria.ts";

/** The answers of "Compare in pairs", or what they start from: nothing is kept before the first of them. */
export const startedPairs = oncePerScenario(
  (decision: Decision, scenario: Scenario): PairAnswers =>
    scenario.elicitation.pairs ?? { criteria: startingCriteria(decision, scenario), judgments: [] },
);

/** The same for "Best and worst". */
export const startedBestWorst = oncePerScenario(
  (decision: Decision, scenario: Scenario): BestWorstAnswers =>
    scenario.elicitation.bestWorst ?? {
      criteria: startingCriteria(decision, scenario),
      best: null,
      worst: null,
      bestToOthers: {},
      othersToWorst: {},
    },
);

/** What the answers are read with: every rated criterion in play, in the decision's order. */
export const criteriaInPlay = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly RatedCriterion[] =>
    decisionProblem(decision, scenario).criteria.map(({ criterion }) => criterion),
);

function startingCriteria(decision: Decision, scenario: Scenario): readonly CriterionId[] {
  return weighableCriteria(decision, scenario).map(({ id }) => id);
}
