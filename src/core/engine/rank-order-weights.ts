import { itemAt } from "#core/domain/item-at.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import { levelAt, levelsOf } from "./levels.ts";
import { shares } from "./shares.ts";

/** Why ranks make no weights; `index` counts from 0. */
export type RankOrderError =
  | { readonly kind: "empty" }
  | { readonly kind: "not-finite"; readonly index: number }
  | { readonly kind: "below-one"; readonly index: number };

type RankOrderWeights = Result<readonly number[], RankOrderError>;

/**
 * Rank order centroid weights: the k-th of n gets (1/k + ... + 1/n) / n, the
 * mean of all weights that keep the order.
 *
 * Source: Barron & Barrett (1996), "Decision quality using ranked attribute
 * weights", Management Science 42, 1515-1523.
 *
 * @param ranks One for each criterion, 1 the most important; finite and 1 or
 *   more. Only their order counts: 1, 2, 2, 4 and 1, 2, 2, 3 and 1, 2.5, 2.5, 4 are
 *   the same, and equal ranks share the mean of the weights they span.
 * @returns Weights in the order of `ranks`, each above 0, 1 in sum.
 */
export function rankOrderCentroid(ranks: readonly number[]): RankOrderWeights {
  return weightsByPlace(ranks, (places) => {
    let tail = 0;
    // From the last place up: small parts first.
    return places
      .toReversed()
      .map((place) => (tail += 1 / place))
      .toReversed();
  });
}

/**
 * Rank sum weights: the k-th of n gets a part of n + 1 - k.
 *
 * Source: Stillwell, Seaver & Edwards (1981), "A comparison of weight
 * approximation techniques in multiattribute utility decision making".
 *
 * @param ranks As for `rankOrderCentroid`.
 * @returns Weights in the order of `ranks`, each above 0, 1 in sum.
 */
export function rankSum(ranks: readonly number[]): RankOrderWeights {
  return weightsByPlace(ranks, (places) => places.toReversed());
}

/**
 * Rank reciprocal weights: the k-th gets a part of 1/k.
 *
 * Source: Stillwell, Seaver & Edwards (1981), as for `rankSum`.
 *
 * @param ranks As for `rankOrderCentroid`.
 * @returns Weights in the order of `ranks`, each above 0, 1 in sum.
 */
export function rankReciprocal(ranks: readonly number[]): RankOrderWeights {
  return weightsByPlace(ranks, (places) => places.map((place) => 1 / place));
}

/** @param parts Of the places 1 to n without ties, in any unit. */
function weightsByPlace(
  ranks: readonly number[],
  parts: (places: readonly number[]) => readonly number[],
): RankOrderWeights {
  const error = rankError(ranks);
  if (error !== null) return fail(error);
  const untied = shares(parts(ranks.map((_, index) => index + 1)));
  const levels = levelsOf(ranks);
  return ok(
    ranks.map((rank) => {
      const level = levelAt(levels, rank);
      const spanned = untied.slice(itemAt(levels.before, level), itemAt(levels.before, level + 1));
      return spanned.reduce((sum, weight) => sum + weight, 0) / spanned.length;
    }),
  );
}

function rankError(ranks: readonly number[]): RankOrderError | null {
  if (ranks.length === 0) return { kind: "empty" };
  for (const [index, rank] of ranks.entries()) {
    if (!Number.isFinite(rank)) return { kind: "not-finite", index };
    // A list counted from 0, or a 0 for "not ranked": a guess would hide the mistake.
    if (rank < 1) return { kind: "below-one", index };
  }
  return null;
}
