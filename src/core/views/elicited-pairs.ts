import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { PairAnswers } from "#core/domain/elicitation.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { comparedPairs } from "./compared-pairs.ts";
import { elicitedOfShares } from "./elicited-of-shares.ts";
import type { Elicited } from "./elicited.ts";

/** Weights from comparisons in pairs, as soon as the answers connect all criteria that take part. */
export function elicitedPairs(answer: PairAnswers, criteria: readonly RatedCriterion[]): Elicited {
  const { criteria: taking, outcome } = comparedPairs(answer, criteria);
  switch (outcome.kind) {
    case "nothing-to-compare":
      return { kind: "unfinished", next: "No criterion takes part. Choose those to compare." };
    case "not-connected": {
      const { missing } = outcome;
      return {
        kind: "unfinished",
        next: `Answer ${missing} more ${missing === 1 ? "pair" : "pairs"}: then the answers link ${taking.length === 2 ? "both" : `all ${taking.length}`} criteria, and there are weights.`,
      };
    }
    case "weights":
      return elicitedOfShares(
        criteria,
        new Map(taking.map(({ id }, place) => [id, itemAt(outcome.weights, place)])),
      );
  }
}
