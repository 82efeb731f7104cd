import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision, Preset } from "#core/domain/decision.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

export function presetFaults(preset: Preset, decision: Decision): readonly CatalogFault[] {
  const path = `presets.${preset.id}`;
  const rated = new Set(decision.criteria.filter(({ kind }) => kind === "rated").map(({ id }) => id));
  const points = Object.values(preset.weights);

  return [
    ...Object.entries(preset.weights).flatMap(([criterion, weight]) =>
      unless(
        rated.has(criterion) && weight >= 0 && weight <= 100,
        `${path}.weights.${criterion}`,
        "a weight stands on a rated criterion, from 0 to 100",
      ),
    ),
    ...unless(
      points.some((weight) => weight > 0),
      `${path}.weights`,
      "a preset gives points to something",
    ),
    ...Object.entries(preset.mustHaves).flatMap(([criterion, minimum]) =>
      unless(
        rated.has(criterion) && minimum >= RATING_SCALE.worst && minimum <= RATING_SCALE.best,
        `${path}.mustHaves.${criterion}`,
        "a must-have stands on a rated criterion, from 1 to 5",
      ),
    ),
    ...unless(
      decision.options.some(({ id }) => id === preset.expectedLeader),
      `${path}.expectedLeader`,
      "an expected leader is an option",
    ),
  ];
}
