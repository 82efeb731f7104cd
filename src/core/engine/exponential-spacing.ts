/**
 * Exponential random numbers by our own logarithm: browsers may differ in the
 * last digit of Math.log, and a simulation has to be the same in all of them.
 */

const LN_2 = 0.6931471805599453;

/** The stretch from 1 to 2 in so many steps; each has its logarithm and its inverse. */
const STEPS = 1024;
const logs = new Float64Array(STEPS);
const inverses = new Float64Array(STEPS);
for (let step = 0; step < STEPS; step += 1) {
  const middle = 1 + (step + 0.5) / STEPS;
  logs[step] = LN_2 - logarithm(middle);
  inverses[step] = 1 / (middle * 2 ** 31);
}

/**
 * One exponential random number of mean 1: minus the logarithm of u, where u
 * is the middle of one of 2^31 equal parts of 0..1, chosen by the word's upper 31 bits.
 *
 * The word is brought to 1..2 by a shift, the middle of its step is looked up,
 * and what is left is so small that two terms of the series do. Within 1e-10 of
 * the true logarithm; every operation is one that all machines round alike.
 *
 * @param word Any 32-bit integer.
 * @returns Above 0, at most 22.2.
 */
export function exponentialSpacing(word: number): number {
  const odd = word | 1;
  const zeros = Math.clz32(odd);
  const mantissa = (odd << zeros) >>> 0;
  const step = (mantissa >>> 21) & (STEPS - 1);
  const rest = mantissa * (inverses[step] ?? 0) - 1;
  return zeros * LN_2 + ((logs[step] ?? 0) - rest + 0.5 * rest * rest);
}

/** By the series of the inverse hyperbolic tangent; from 1 to 2 it needs sixteen terms for all digits. */
function logarithm(number: number): number {
  const z = (number - 1) / (number + 1);
  let sum = 0;
  for (let power = 33; power > 0; power -= 2) sum = sum * z * z + 1 / power;
  return 2 * z * sum;
}
