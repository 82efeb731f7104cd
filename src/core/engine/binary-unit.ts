/** The largest power of two that is a number. The logarithm of the largest number there is rounds to one more. */
const LARGEST_EXPONENT = 1023;

/**
 * The power of two next below the largest of the numbers, signs aside; 1 when
 * all are 0. Dividing by it changes no digit but of the tiniest, and afterwards neither
 * products nor differences leave the range of numbers.
 *
 * @param numbers Finite.
 */
export function binaryUnit(numbers: readonly number[]): number {
  const largest = numbers.reduce((high, number) => Math.max(high, Math.abs(number)), 0);
  return largest === 0 ? 1 : 2 ** Math.min(LARGEST_EXPONENT, Math.floor(Math.log2(largest)));
}
