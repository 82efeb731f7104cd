import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import type { Elicited } from "./elicited.ts";
import { pointsOfShares } from "./points-of-shares.ts";

/**
 * Weights that a method worked out, for every criterion in play.
 *
 * @param shares summing to 1 over the criteria that were asked about; the others get 0.
 */
export function elicitedOfShares(
  criteria: readonly RatedCriterion[],
  shares: ReadonlyMap<CriterionId, number>,
): Elicited {
  const all = Object.fromEntries(criteria.map(({ id }) => [id, shares.get(id) ?? 0]));
  return { kind: "weights", shares: all, points: pointsOfShares(all) };
}
