import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/** @param points 0 to 100, kept as given; no other weight moves. */
export function setWeight(scenario: Scenario, criterion: CriterionId, points: number): Scenario {
  return { ...scenario, weights: withEntry(scenario.weights, criterion, points === 0 ? undefined : points) };
}
