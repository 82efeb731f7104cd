import type { Scenario } from "#core/domain/scenario.ts";

/** Changes the words about a scenario: its name, its notes, or both. */
export function describeScenario(scenario: Scenario, words: { name?: string; notes?: string }): Scenario {
  return { ...scenario, ...words };
}
