import type { CriterionId } from "#core/domain/ids.ts";

const LEAST = 0.1;

/**
 * Shares as points: the largest becomes 100 and the others keep their ratio to it, told with two
 * significant digits and at most one decimal, as finely as anybody can mean them. However small a share is,
 * it keeps 0.1 point: what a method gave some weight does not drop out of the result.
 *
 * @param shares 0 or more, not all 0.
 */
export function pointsOfShares(
  shares: Readonly<Record<CriterionId, number>>,
): Readonly<Record<CriterionId, number>> {
  const largest = Math.max(...Object.values(shares));
  return Object.fromEntries(
    Object.entries(shares).map(([id, share]) => [id, share === 0 ? 0 : asTold((100 * share) / largest)]),
  );
}

function asTold(points: number): number {
  return Math.max(LEAST, Number(Number(points.toPrecision(2)).toFixed(1)));
}
