import type { Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { SweepLine } from "#core/engine/weight-sweep.ts";
import type { SweepCrossover } from "./sweep-crossovers.ts";
import { MOST_POINTS } from "./most-points.ts";
import { sweepRanks } from "./sweep-total.ts";

/** A stretch of the axis, its ends left out, over which the same options lead. */
export interface SweepBand {
  readonly from: number;
  readonly to: number;
  /** One, or several that are tied all along. */
  readonly leaders: readonly Option[];
}

/** One place at which more options are first than beside it. */
export interface SweepTie {
  readonly points: number;
  readonly leaders: readonly Option[];
}

/** Who leads along the axis: between two neighbouring changes of the leader nothing changes. */
export function sweepBands(
  lines: readonly (SweepLine & { readonly option: Option })[],
  crossovers: readonly SweepCrossover[],
  rest: number,
): { readonly bands: readonly SweepBand[]; readonly ties: readonly SweepTie[] } {
  const leadersAt = (points: number) => {
    const ranks = sweepRanks(lines, rest, points);
    return lines.flatMap(({ option }, row) => (ranks[row] === 1 ? [option] : []));
  };
  const turns = crossovers.filter(({ changesLeader }) => changesLeader).map(({ points }) => points);
  const ends = [0, ...turns, MOST_POINTS];
  const bands = ends.slice(1).map((to, place): SweepBand => {
    const from = itemAt(ends, place);
    return { from, to, leaders: leadersAt((from + to) / 2) };
  });
  const ties = ends.flatMap((points, place): SweepTie[] => {
    const leaders = leadersAt(points);
    const beside = [bands[place - 1], bands[place]].map((band) => band?.leaders.length ?? leaders.length);
    return leaders.length > Math.min(...beside) ? [{ points, leaders }] : [];
  });
  return { bands, ties };
}
