import type { Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { simulationOrder } from "./simulation-order.ts";
import { perHundred, type PerHundred } from "./simulation-per-hundred.ts";
import type { SimulationPicture } from "./simulation-picture.ts";

/** How often something happened: as a share, of 100, and as the whole draws that were counted. */
export interface DrawCount extends PerHundred {
  readonly share: number;
  readonly draws: number;
}

/** One option in the tables of the simulation. */
export interface SimulatedRow {
  readonly option: Option;
  /** [rank - 1] */
  readonly ranks: readonly DrawCount[];
  /** How often it is strictly ahead of the option of each row; null against itself. */
  readonly ahead: readonly (DrawCount | null)[];
}

/** In the order of `simulationOrder`; at least two. */
export function simulationRows(picture: SimulationPicture): readonly SimulatedRow[] {
  const { of, summary, draws } = picture;
  const order = simulationOrder(picture);
  const counted = (share: number): DrawCount => ({
    ...perHundred(share),
    share,
    draws: Math.round(share * draws),
  });
  return order.map((row) => {
    const wins = itemAt(summary.pairwiseWins, row);
    return {
      option: itemAt(of.options, row),
      ranks: itemAt(summary.rankAcceptability, row).map(counted),
      ahead: order.map((other) => (other === row ? null : counted(itemAt(wins, other)))),
    };
  });
}
