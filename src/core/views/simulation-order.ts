import { itemAt } from "#core/domain/item-at.ts";
import type { SimulationPicture } from "./simulation-picture.ts";

/**
 * The rows of a picture as they are shown: most often first at the top. Options that are first equally often, as
 * those that never are, stand by their mean rank, then as they came.
 */
export function simulationOrder({ of, summary }: SimulationPicture): readonly number[] {
  const firsts = summary.rankAcceptability.map((shares) => itemAt(shares, 0));
  const meanRanks = summary.rankAcceptability.map((shares) =>
    shares.reduce((sum, share, place) => sum + share * (place + 1), 0),
  );
  return of.options
    .map((_, row) => row)
    .toSorted((a, b) => itemAt(firsts, b) - itemAt(firsts, a) || itemAt(meanRanks, a) - itemAt(meanRanks, b));
}
