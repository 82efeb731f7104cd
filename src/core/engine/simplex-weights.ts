import { exponentialSpacings } from "./exponential-spacing.ts";
import type { RandomBits } from "./random-bits.ts";

/**
 * Weights of which nothing is known: every split of 1 is as likely as any other.
 *
 * Exponential spacings divided by their sum. Dividing plain random numbers by
 * their sum instead would crowd the weights towards the middle.
 *
 * Source: Devroye (1986), "Non-uniform random variate generation", V.2.2.
 *
 * @returns Fills a list [draw][criterion] with the next draws.
 */
export function simplexWeights(criteria: number, bits: RandomBits): (weights: Float64Array) => void {
  let words = new Int32Array(0);
  return (weights) => {
    if (words.length !== weights.length) words = new Int32Array(weights.length);
    bits.fill(words);
    exponentialSpacings(words, weights);
    divideBySums(weights, criteria);
  };
}

/** Each run of `criteria` numbers divided by its own sum, in place. */
export function divideBySums(weights: Float64Array, criteria: number): void {
  for (let start = 0; start < weights.length; start += criteria) {
    const end = start + criteria;
    let sum = 0;
    for (let place = start; place < end; place += 1) sum += weights[place] ?? 0;
    const scale = 1 / sum;
    for (let place = start; place < end; place += 1) weights[place] = (weights[place] ?? 0) * scale;
  }
}
