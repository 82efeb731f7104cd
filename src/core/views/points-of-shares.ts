import type { CriterionId } from "#core/domain/ids.ts";

/**
 * Shares as points: the largest becomes 100 and the others keep their ratio to it, told with two
 * significant digits, as finely as anybody can mean them.
 *
 * @param shares 0 or more, not all 0.
 */
export function pointsOfShares(
  shares: Readonly<Record<CriterionId, number>>,
): Readonly<Record<CriterionId, number>> {
  const largest = Math.max(...Object.values(shares));
  return Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [id, Number(((100 * share) / largest).toPrecision(2))]),
  );
}
