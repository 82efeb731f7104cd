import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { BestWorstAnswers } from "#core/domain/elicitation.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { bestWorstOutcome } from "./best-worst-outcome.ts";
import { elicitedOfShares } from "./elicited-of-shares.ts";
import type { Elicited } from "./elicited.ts";

/** Weights from the best and the worst criterion and all others held against these two, once every answer is given. */
export function elicitedBestWorst(answer: BestWorstAnswers, criteria: readonly RatedCriterion[]): Elicited {
  const { held, outcome } = bestWorstOutcome(answer, criteria);
  if (outcome.kind === "unfinished") return outcome;
  return elicitedOfShares(
    criteria,
    new Map(held.criteria.map(({ id }, place) => [id, itemAt(outcome.weights, place)])),
  );
}
