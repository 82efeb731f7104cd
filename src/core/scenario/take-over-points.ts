import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/**
 * Gives several criteria new points at once; a criterion that is not named keeps its own.
 *
 * @param points 0 to 100 each, kept as given.
 */
export function takeOverPoints(scenario: Scenario, points: Readonly<Record<CriterionId, number>>): Scenario {
  const weights = { ...scenario.weights, ...points };
  return {
    ...scenario,
    weights: Object.fromEntries(Object.entries(weights).filter(([, each]) => each !== 0)),
  };
}
