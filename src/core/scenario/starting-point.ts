import type { Decision } from "#core/domain/decision.ts";
import type { PresetId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** What every criterion gets under "Equal weights": the middle of the slider. */
const EQUAL_POINTS = 50;

/**
 * The weights and must-haves that a preset stands for. Null means equal weights
 * on everything the catalog has rated and no must-haves: that is a choice too.
 *
 * A preset that the decision does not have is a broken promise of ours and throws.
 */
export function startingPoint(
  decision: Decision,
  presetId: PresetId | null,
): Pick<Scenario, "weights" | "mustHaves"> {
  if (presetId === null) {
    const rated = decision.criteria.filter((criterion) => criterion.kind === "rated" && !criterion.userSet);
    return {
      weights: Object.fromEntries(rated.map((criterion) => [criterion.id, EQUAL_POINTS])),
      mustHaves: {},
    };
  }
  const preset = decision.presets.find((candidate) => candidate.id === presetId);
  if (!preset) throw new Error(`Decision ${decision.id} has no preset ${presetId}`);
  const weights = Object.fromEntries(Object.entries(preset.weights).filter(([, points]) => points > 0));
  return { weights, mustHaves: { ...preset.mustHaves } };
}
