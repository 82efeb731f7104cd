import { MOST_POINTS } from "./most-points.ts";
import type { Sweep } from "./sweep.ts";

/** Where the other criteria have few points the curves bend most near 0: so many equal steps of the share. */
const SHARE_STEPS = 20;

/**
 * Where to draw the curves, in points, ascending: at each whole point, where one criterion soon outweighs all
 * others at even steps of its share too, and at each change of the leader, so that the lines cross there.
 * Level lines need their ends only.
 */
export function sweepSamples({ rest, bands }: Sweep): readonly number[] {
  if (rest === 0) return [0, MOST_POINTS];
  const whole = Array.from({ length: MOST_POINTS + 1 }, (_, points) => points);
  const steep = Array.from({ length: SHARE_STEPS }, (_, step) => (rest * step) / (SHARE_STEPS - step));
  const early = steep.filter((points) => points < Math.min(rest, SHARE_STEPS));
  return [...new Set([...whole, ...early, ...bands.map(({ from }) => from)])].toSorted((a, b) => a - b);
}
