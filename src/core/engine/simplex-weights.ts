import type { DrawnWeights } from "./drawn-weights.ts";
import { exponentialSpacing } from "./exponential-spacing.ts";
import type { RandomBits } from "./random-bits.ts";

/**
 * Weights of which nothing is known: every split of 1 is as likely as any other.
 *
 * Exponential spacings divided by their sum. Dividing plain random numbers by
 * their sum instead would crowd the weights towards the middle.
 *
 * Source: Devroye (1986), "Non-uniform random variate generation", V.2.2.
 */
export function simplexWeights(criteria: number, draws: number, bits: RandomBits): DrawnWeights {
  const weights = new Float64Array(draws * criteria);
  const scales = new Float64Array(draws);
  const words = new Int32Array(weights.length);
  return {
    weights,
    scales,
    redraw() {
      bits.fill(words);
      fillSpacings(words, weights, scales);
    },
  };
}

function fillSpacings(words: Int32Array, weights: Float64Array, scales: Float64Array): void {
  const criteria = weights.length / scales.length;
  let place = 0;
  for (let draw = 0; draw < scales.length; draw += 1) {
    let sum = 0;
    for (const end = place + criteria; place < end; place += 1) {
      const spacing = exponentialSpacing(words[place] ?? 0);
      weights[place] = spacing;
      sum += spacing;
    }
    scales[draw] = 1 / sum;
  }
}
