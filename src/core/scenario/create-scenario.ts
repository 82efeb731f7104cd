import type { Decision } from "#core/domain/decision.ts";
import type { PresetId, ScenarioId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { USUAL_SIMULATION } from "#core/domain/simulation.ts";
import { startingPoint } from "./starting-point.ts";

/**
 * A new, unsaved scenario of a decision.
 *
 * @param start.preset A preset of the decision, or null for equal weights.
 * @param start.now ISO 8601 in UTC.
 */
export function createScenario(
  decision: Decision,
  start: { id: ScenarioId; name: string; now: string; preset: PresetId | null },
): Scenario {
  return {
    format: "steelyard/scenario",
    version: 1,
    id: start.id,
    revision: { id: start.id, counter: 0, parent: null },
    name: start.name,
    notes: "",
    createdAt: start.now,
    changedAt: start.now,
    decision: { kind: "catalog", id: decision.id, revision: decision.revision },
    preset: start.preset,
    ...startingPoint(decision, start.preset),
    excludedOptions: [],
    excludedCriteria: [],
    ratings: {},
    answers: {},
    checklist: {},
    elicitation: {},
    simulation: USUAL_SIMULATION,
  };
}
