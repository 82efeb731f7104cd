import type { SimulationSettings, WeightDoubt } from "#core/domain/simulation.ts";

/** What is drawn, for the middle of a sentence: "ratings at their best single value, and weights as set". */
export function simulationSettingsWords({ weights, ratings }: SimulationSettings): string {
  return ratings
    ? `ratings between their low and high, most often near the best single value, and ${weightsInWords(weights)}`
    : `ratings at their best single value, and ${weightsInWords(weights)}`;
}

function weightsInWords(weights: WeightDoubt): string {
  switch (weights.kind) {
    case "none":
      return "weights as set";
    case "band":
      return `weights up to ${weights.points} ${weights.points === 1 ? "point" : "points"} up or down`;
    case "order":
      return "any weights that keep their order";
    case "any":
      return "any weights at all on the criteria that have points";
  }
}
