import type { Decision, Preset } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { startingPoint } from "#core/scenario/starting-point.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** Where the weights came from, and whether they still are what they were. */
export interface PresetInUse {
  /** null: equal weights. */
  readonly preset: Preset | null;
  /** "Public API", or "Equal weights". */
  readonly name: string;
  /** A weight or a must-have was changed since. */
  readonly changed: boolean;
}

export const EQUAL_WEIGHTS = "Equal weights";

export const presetInUse = oncePerScenario((decision: Decision, scenario: Scenario): PresetInUse => {
  const preset = decision.presets.find(({ id }) => id === scenario.preset) ?? null;
  const start = startingPoint(decision, scenario.preset);
  const changed = decision.criteria.some(
    ({ id }) =>
      (start.weights[id] ?? 0) !== (scenario.weights[id] ?? 0) ||
      start.mustHaves[id] !== scenario.mustHaves[id],
  );
  return { preset, name: preset?.name ?? EQUAL_WEIGHTS, changed };
});
