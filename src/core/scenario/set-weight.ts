import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/**
 * Sets the points of one criterion; no other weight moves. Points that it has already
 * change nothing: the same scenario comes back.
 *
 * @param points 0 to 100, kept as given.
 */
export function setWeight(scenario: Scenario, criterion: CriterionId, points: number): Scenario {
  if ((scenario.weights[criterion] ?? 0) === points) return scenario;
  return { ...scenario, weights: withEntry(scenario.weights, criterion, points === 0 ? undefined : points) };
}
