import { boundedWeights } from "./bounded-weights.ts";
import { orderedWeights } from "./ordered-weights.ts";
import type { RandomBits } from "./random-bits.ts";
import { shares } from "./shares.ts";
import { simplexWeights } from "./simplex-weights.ts";
import type { SimulationWeights } from "./simulation-problem.ts";

/**
 * Draws weights as a problem knows them; each draw adds up to 1.
 *
 * @returns Fills a list [draw][criterion] with the next draws of the stream.
 */
export function weightDraws(
  known: SimulationWeights,
  criteria: number,
  bits: RandomBits,
): (weights: Float64Array) => void {
  switch (known.kind) {
    case "exact": {
      const exact = shares(known.weights);
      return (weights) => {
        for (let start = 0; start < weights.length; start += criteria) weights.set(exact, start);
      };
    }
    case "uniform":
      return simplexWeights(criteria, bits);
    case "order":
      return orderedWeights(known.ranks, bits);
    case "interval":
      return boundedWeights(known.low, known.high, bits);
  }
}
