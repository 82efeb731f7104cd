import type { Scenario } from "#core/domain/scenario.ts";
import { USUAL_SIMULATION } from "#core/domain/simulation.ts";

/** A sound scenario; a test names only what matters to it. */
export function aScenario(changes: Partial<Scenario> = {}): Scenario {
  const id = changes.id ?? "A-scenario-of-our-own_1";
  return {
    format: "steelyard/scenario",
    version: 1,
    id,
    revision: { id: `${id}-r1`, counter: 1, parent: null },
    name: "Public API of the billing service",
    notes: "Asked by the platform team.\nSecond line.",
    createdAt: "2026-11-02T09:00:00Z",
    changedAt: "2026-11-03T10:30:00Z",
    decision: { kind: "catalog", id: "api-style", revision: 1 },
    preset: null,
    weights: { caching: 40, "learning-curve": 25 },
    mustHaves: { caching: 2 },
    excludedOptions: ["soap"],
    excludedCriteria: [],
    ratings: { caching: { rest: { low: 3, mode: 4, high: 5, note: "Measured in May." } } },
    answers: {},
    checklist: {},
    elicitation: {},
    simulation: USUAL_SIMULATION,
    ...changes,
  };
}
