import { gaussianSums } from "./gaussian-sums.ts";
import type { Levels } from "./levels.ts";
import { numberAt } from "./number-at.ts";
import type { Preference } from "./preference.ts";
import { countsBelow, rampSums } from "./window-sums.ts";

/** For each level of a column, summed over all options. */
export interface PreferenceSums {
  /** How much an option on this level is preferred to the others. */
  readonly ahead: Float64Array;
  /** How much the others are preferred to it. */
  readonly behind: Float64Array;
}

/**
 * One criterion's preferences between all pairs of options. All functions but
 * the gaussian are made of steps and ramps: for these a window moves once over
 * the sorted levels, instead of a look at each pair.
 *
 * @param levels Of scores of which more is better.
 */
export function preferenceSums(levels: Levels, preference: Preference): PreferenceSums {
  switch (preference.kind) {
    case "usual":
      return bothWays(levels, (side) => countsBelow(side, 0));
    case "u-shape":
      return bothWays(levels, (side) => countsBelow(side, preference.q));
    case "v-shape":
      return bothWays(levels, (side) => rampSums(side, 0, preference.p));
    case "level":
      return bothWays(levels, (side) => {
        const overP = countsBelow(side, preference.p);
        return countsBelow(side, preference.q).map((overQ, level) => (overQ + numberAt(overP, level)) / 2);
      });
    case "linear":
      return bothWays(levels, (side) => rampSums(side, preference.q, preference.p));
    case "gaussian":
      return gaussianSums(levels, preference.s);
  }
}

/** Seen from below, the options above are those below: the same sums over the mirrored column. */
function bothWays(levels: Levels, sums: (side: Levels) => Float64Array): PreferenceSums {
  return { ahead: sums(levels), behind: sums(mirrored(levels)).reverse() };
}

function mirrored({ values, before }: Levels): Levels {
  const options = numberAt(before, values.length);
  return {
    values: values.map((value) => -value).reverse(),
    before: before.map((count) => options - count).reverse(),
  };
}
