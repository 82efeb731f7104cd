import type { Decision, Preset } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { startingPoint } from "#core/scenario/starting-point.ts";
import { guidance } from "./guidance.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { presetInUse } from "./preset-in-use.ts";

/** The profile that the recommendation starts from, and what loading it would do. */
export interface GuidanceStart {
  readonly preset: Preset;
  /** It is loaded already, and nothing was changed since. */
  readonly isLoaded: boolean;
  /** "Changes 7 weights and 1 must-have; ratings, notes and what is taken out stay." */
  readonly changes: string;
  /** "Must have: Browser support at least 4 and Caching at least 3."; "" where the profile asks for nothing. */
  readonly mustHaves: string;
}

/** null where there is no recommendation. */
export const guidanceStart = oncePerScenario(
  (decision: Decision, scenario: Scenario): GuidanceStart | null => {
    const preset = guidance(decision, scenario).recommendation?.preset;
    if (!preset) return null;
    const inUse = presetInUse(decision, scenario);
    const isLoaded = inUse.preset?.id === preset.id && !inUse.changed;
    return {
      preset,
      isLoaded,
      changes: isLoaded ? "" : changes(decision, scenario, preset),
      mustHaves: mustHaves(decision, preset),
    };
  },
);

function changes(decision: Decision, scenario: Scenario, preset: Preset): string {
  const start = startingPoint(decision, preset.id);
  const weights = decision.criteria.filter(
    ({ id }) => (start.weights[id] ?? 0) !== (scenario.weights[id] ?? 0),
  ).length;
  const minima = decision.criteria.filter(({ id }) => start.mustHaves[id] !== scenario.mustHaves[id]).length;
  const told = [counted(weights, "weight"), counted(minima, "must-have")].filter((part) => part !== "");
  if (told.length === 0) return "Its weights and must-haves are those in use.";
  return `Changes ${listInWords(told)}; ratings, notes and what is taken out stay.`;
}

function mustHaves(decision: Decision, preset: Preset): string {
  const told = decision.criteria.flatMap(({ id, name }) => {
    const minimum = preset.mustHaves[id];
    return minimum === undefined ? [] : [`${name} at least ${minimum}`];
  });
  return told.length === 0 ? "" : `Must have: ${listInWords(told)}.`;
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;
}
