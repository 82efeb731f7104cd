import type { Decision } from "#core/domain/decision.ts";
import type { PresetId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { startingPoint } from "./starting-point.ts";

/** Replaces weights and must-haves by a preset's; ratings, notes and exclusions stay. */
export function loadPreset(scenario: Scenario, decision: Decision, preset: PresetId | null): Scenario {
  return { ...scenario, preset, ...startingPoint(decision, preset) };
}
