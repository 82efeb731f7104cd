import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/**
 * Sets the lowest acceptable rating of one criterion, or lifts it. A minimum that stands
 * already changes nothing: the same scenario comes back.
 *
 * @param minimum 1 to 5; null lifts the must-have.
 */
export function setMustHave(scenario: Scenario, criterion: CriterionId, minimum: number | null): Scenario {
  if ((scenario.mustHaves[criterion] ?? null) === minimum) return scenario;
  return { ...scenario, mustHaves: withEntry(scenario.mustHaves, criterion, minimum ?? undefined) };
}
