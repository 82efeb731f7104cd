import type { ScenarioId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** The same facts under a new id and name, as a scenario of its own that was never saved. */
export function copyScenario(
  scenario: Scenario,
  copy: { id: ScenarioId; name: string; now: string },
): Scenario {
  return {
    ...scenario,
    id: copy.id,
    name: copy.name,
    revision: { id: copy.id, counter: 0, parent: scenario.revision.id },
    createdAt: copy.now,
    changedAt: copy.now,
  };
}
