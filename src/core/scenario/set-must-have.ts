import type { CriterionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/** @param minimum Lowest acceptable rating, 1 to 5; null lifts the must-have. */
export function setMustHave(scenario: Scenario, criterion: CriterionId, minimum: number | null): Scenario {
  return { ...scenario, mustHaves: withEntry(scenario.mustHaves, criterion, minimum ?? undefined) };
}
