import { rankDescending } from "#core/engine/rank.ts";
import type { SweepLine } from "#core/engine/weight-sweep.ts";

/**
 * A total where the swept criterion has so many points, 0 to 100.
 *
 * @param rest Points of all other criteria; where they are 0 the share is 1 whatever the points.
 */
export function sweepTotal({ at0, at1 }: SweepLine, rest: number, points: number): number {
  const share = rest > 0 ? points / (points + rest) : 1;
  return (at0 * (1 - share) + at1 * share) * 100;
}

/** The rank of each line at that place, from 1; ties share, within the tolerance of the ranking. */
export function sweepRanks(lines: readonly SweepLine[], rest: number, points: number): readonly number[] {
  return rankDescending(lines.map((line) => sweepTotal(line, rest, points) / 100));
}
