import { boundedWeights } from "./bounded-weights.ts";
import { orderedWeights } from "./ordered-weights.ts";
import type { RandomBits } from "./random-bits.ts";
import { shares } from "./shares.ts";
import { simplexWeights } from "./simplex-weights.ts";
import type { SimulationWeights } from "./simulation-problem.ts";

/** Weights of several draws. */
export interface WeightDraws {
  /** [draw][criterion], in each draw on a scale of its own. */
  readonly weights: Float64Array;
  /** [draw]: what its weights have to be multiplied with to add up to 1. Whoever reads them does so: it saves a pass. */
  readonly scales: Float64Array;
  /** Puts the next draws of the stream in place of the last. */
  redraw(): void;
}

/** Draws weights as a problem knows them. */
export function weightDraws(
  known: SimulationWeights,
  criteria: number,
  draws: number,
  bits: RandomBits,
): WeightDraws {
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

function exactWeights(exact: readonly number[], draws: number): WeightDraws {
  const share = shares(exact);
  return {
    weights: Float64Array.from(Array.from({ length: draws }, () => share).flat()),
    scales: new Float64Array(draws).fill(1),
    redraw: () => undefined,
  };
}
