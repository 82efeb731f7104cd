/** So many standard errors on each side of a number hold the true one 19 times out of 20. */
const NINETEEN_OF_TWENTY = 1.96;

/**
 * How far chance alone may have moved a count of draws: "within 0.7 of 100, 19 times out of 20". Rounded up: never
 * sharper than it is.
 *
 * @param standardError Of a share, 0 to 1.
 */
export function simulationChance(standardError: number): string {
  return `within ${Math.ceil(standardError * NINETEEN_OF_TWENTY * 1000) / 10} of 100, 19 times out of 20`;
}
