import type { SimulationProblem } from "#core/engine/simulation-problem.ts";

/** Which of its inputs differ from draw to draw. */
export interface Varies {
  readonly weights: boolean;
  readonly values: boolean;
}

/** A single criterion has all the weight in every draw, whatever is known of it. */
export function simulationVaries({ values, weights }: SimulationProblem): Varies {
  const several = (values[0]?.length ?? 0) > 1;
  return {
    weights: several && differ(weights),
    values: values.some((row) => row.some(({ low, high }) => low < high)),
  };
}

function differ(weights: SimulationProblem["weights"]): boolean {
  switch (weights.kind) {
    case "exact":
      return false;
    case "interval":
      return weights.low.some((low, criterion) => low < (weights.high[criterion] ?? low));
    case "order":
    case "uniform":
      return true;
  }
}
