/** How many points "Spread 100 points" hands out. */
export const SPREAD_POINTS = 100;

/** Typed parts such as 33.3 leave a hair when they are added. */
const HAIR = 1e-9;

/**
 * What is not handed out yet; below 0 where too much was. A hair counts as nothing.
 *
 * @param handedOut 0 or more each.
 */
export function pointsLeft(handedOut: readonly number[]): number {
  const left = SPREAD_POINTS - handedOut.reduce((sum, each) => sum + each, 0);
  return Math.abs(left) <= HAIR ? 0 : left;
}
