import type { Decision } from "#core/domain/decision.ts";
import type { PresetId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";

/** A scenario of a decision with equal weights, no must-haves and nothing taken out, save what is named. */
export function aScenario(decision: Decision, differing: Partial<Scenario> = {}): Scenario {
  return { ...freshScenario(decision, null), ...differing };
}

/** A scenario as somebody gets it who picks a preset and changes nothing. */
export function aPresetScenario(decision: Decision, preset: PresetId): Scenario {
  return freshScenario(decision, preset);
}

function freshScenario(decision: Decision, preset: PresetId | null): Scenario {
  return createScenario(decision, {
    id: "scenario-1",
    name: "A scenario",
    now: "2026-01-02T03:04:05Z",
    preset,
  });
}
