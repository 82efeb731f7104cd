import { boundedWeights } from "./bounded-weights.ts";
import type { DrawnWeights } from "./drawn-weights.ts";
import { orderedWeights } from "./ordered-weights.ts";
import type { RandomBits } from "./random-bits.ts";
import { shares } from "./shares.ts";
import { simplexWeights } from "./simplex-weights.ts";
import type { SimulationWeights } from "./simulation-problem.ts";

/** Draws weights as a problem knows them. */
export function weightDraws(
  known: SimulationWeights,
  criteria: number,
  draws: number,
  bits: RandomBits,
): DrawnWeights {
  switch (known.kind) {
    case "exact":
      return exactWeights(known.weights, draws);
    case "uniform":
      return simplexWeights(criteria, draws, bits);
    case "order":
      return orderedWeights(known.ranks, draws, bits);
    case "interval":
      return boundedWeights(known.low, known.high, draws, bits);
  }
}

function exactWeights(exact: readonly number[], draws: number): DrawnWeights {
  const share = shares(exact);
  return {
    weights: Float64Array.from(Array.from({ length: draws }, () => share).flat()),
    scales: new Float64Array(draws).fill(1),
    redraw: () => undefined,
  };
}
