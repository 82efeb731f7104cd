import type { Decision } from "#core/domain/decision.ts";
import type { WeighingWay } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import type { Elicited } from "./elicited.ts";
import { elicitedBestWorst } from "./elicited-best-worst.ts";
import { elicitedPairs } from "./elicited-pairs.ts";
import { elicitedRanking } from "./elicited-ranking.ts";
import { elicitedSpread } from "./elicited-spread.ts";
import { elicitedSwings } from "./elicited-swings.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

const UNUSED: Elicited = { kind: "unused" };

/** What every other way of weighing comes to: the one door to them for pages, sentences and records. */
export const elicitation = oncePerScenario(
  (decision: Decision, scenario: Scenario): Readonly<Record<WeighingWay, Elicited>> => {
    const problem = decisionProblem(decision, scenario);
    const criteria = problem.criteria.map(({ criterion }) => criterion);
    const { ranking, swings, pairs, bestWorst, spread } = scenario.elicitation;
    return {
      ranking: ranking ? elicitedRanking(ranking, criteria) : UNUSED,
      swings: swings ? elicitedSwings(swings, problem) : UNUSED,
      pairs: pairs ? elicitedPairs(pairs, criteria) : UNUSED,
      bestWorst: bestWorst ? elicitedBestWorst(bestWorst, criteria) : UNUSED,
      spread: spread ? elicitedSpread(spread, criteria) : UNUSED,
    };
  },
);
