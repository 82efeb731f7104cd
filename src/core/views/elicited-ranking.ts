import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Ranking } from "#core/domain/elicitation.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { rankOrderCentroid } from "#core/engine/rank-order-weights.ts";
import { elicitedOfShares } from "./elicited-of-shares.ts";
import type { Elicited } from "./elicited.ts";

/** "Rank them": rank order centroid weights; equally important criteria share what they span. */
export function elicitedRanking(answer: Ranking, criteria: readonly RatedCriterion[]): Elicited {
  const inPlay = new Set(criteria.map(({ id }) => id));
  const ranked = answer.flatMap((group, place) =>
    group.filter((id) => inPlay.has(id)).map((id) => ({ id, rank: place + 1 })),
  );
  const weights = rankOrderCentroid(ranked.map(({ rank }) => rank));
  if (!weights.ok) return { kind: "unfinished", next: "No criterion is in the order. Put in what matters." };
  return elicitedOfShares(
    criteria,
    new Map(ranked.map(({ id }, index) => [id, itemAt(weights.value, index)])),
  );
}
