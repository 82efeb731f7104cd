import { rankOrderCentroid } from "#core/engine/rank-order-weights.ts";
import type { SimulatedProblem } from "./simulated-problem.ts";

/**
 * What the weights are on average over all draws, exactly: one share per criterion. null where they vary about the
 * present ones, which are then the middle to compare with.
 */
export function simulationMeanWeights({ problem, criteria }: SimulatedProblem): readonly number[] | null {
  switch (problem.weights.kind) {
    case "exact":
    case "interval":
      return null;
    case "order": {
      const centroid = rankOrderCentroid(problem.weights.ranks);
      if (!centroid.ok) throw new RangeError(`Ranks of criteria are ${centroid.error.kind}`);
      return centroid.value;
    }
    case "uniform":
      return criteria.map(() => 1 / criteria.length);
  }
}
