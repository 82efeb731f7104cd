import { numberAt } from "./number-at.ts";
import type { Levels } from "./levels.ts";

/**
 * For each level, how many options lie more than `threshold` below it. What
 * lies that far below one level lies so below the next, so that the search
 * goes on where it stopped.
 */
export function countsBelow({ values, before }: Levels, threshold: number): Float64Array {
  let near = 0;
  return values.map((value) => {
    while (value - numberAt(values, near) > threshold) near += 1;
    return numberAt(before, near);
  });
}

/**
 * For each level, the sum over the options below it of a ramp that rises from 0
 * at a distance of `q` to 1 at `p`. Options more than p below count 1 each; those
 * inside the ramp are the levels from `near` to `open`, which both only move up.
 *
 * A sum over levels is a difference of two running sums. It keeps its digits
 * however far the scores lie from 0 or from each other, because nothing in it is
 * larger than 1 ramp: see `depthsOf`.
 */
export function rampSums(levels: Levels, q: number, p: number): Float64Array {
  if (q === p) return countsBelow(levels, q);
  const { values, before } = levels;
  const width = p - q;
  const { depths, sums, blockEnds } = depthsOf(levels, width);
  let near = 0;
  let open = 0;
  return values.map((value) => {
    while (value - numberAt(values, near) > p) near += 1;
    while (value - numberAt(values, open) > q) open += 1;
    let sum = numberAt(before, near);
    for (let start = near, end = near; start < open; start = end) {
      end = Math.min(open, numberAt(blockEnds, start));
      const options = numberAt(before, end) - numberAt(before, start);
      const lowest = (value - numberAt(values, start) - q) / width;
      sum += options * (lowest + numberAt(depths, start)) - (numberAt(sums, end) - numberAt(sums, start));
    }
    return sum;
  });
}

/**
 * Cuts the column into blocks that are no wider than the ramp and measures each
 * level from the lowest one of its block, in widths of the ramp: 0 to 1. The
 * levels inside a ramp touch two blocks at most.
 */
function depthsOf({ values, before }: Levels, width: number): Depths {
  const depths = new Float64Array(values.length);
  const sums = new Float64Array(values.length + 1);
  const blockEnds = new Float64Array(values.length);
  let start = 0;
  values.forEach((value, level) => {
    if (value - numberAt(values, start) > width) {
      blockEnds.fill(level, start, level);
      start = level;
    }
    const depth = (value - numberAt(values, start)) / width;
    depths[level] = depth;
    sums[level + 1] = numberAt(sums, level) + depth * (numberAt(before, level + 1) - numberAt(before, level));
  });
  blockEnds.fill(values.length, start);
  return { depths, sums, blockEnds };
}

interface Depths {
  /** How far each level lies above the lowest of its block, in widths. */
  readonly depths: Float64Array;
  /** The depths of all options below each level added up; one item more than there are levels. */
  readonly sums: Float64Array;
  /** The first level after the block of each level. */
  readonly blockEnds: Float64Array;
}
