import type { Sweep } from "#core/views/sweep.ts";

/**
 * The whole points just past the nearest crossover on either side; null where there is none. Those that change
 * the leader are what is looked for; where there is none of them it is any.
 * Past it, not on it: there the options are tied, and nothing is gained by trying a tie on.
 */
export function placesBeside(
  { crossovers }: Pick<Sweep, "crossovers">,
  points: number,
): { readonly before: number | null; readonly after: number | null } {
  const atFront = crossovers.filter(({ changesLeader }) => changesLeader);
  const sought = atFront.length > 0 ? atFront : crossovers;
  const befores = sought.map((each) => Math.ceil(whole(each.points)) - 1);
  const afters = sought.map((each) => Math.floor(whole(each.points)) + 1);
  return {
    before: befores.findLast((place) => place < points) ?? null,
    after: afters.find((place) => place > points) ?? null,
  };
}

/** What rounding leaves of a whole number is that number. */
function whole(points: number): number {
  const nearest = Math.round(points);
  return Math.abs(points - nearest) < 1e-9 ? nearest : points;
}
