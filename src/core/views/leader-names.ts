import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";

/** Who is first: one, several that are tied, or none where nothing is ranked. */
export function leaderNames(decision: Decision, scenario: Scenario): readonly string[] {
  const places = podium(ranking(decision, scenario));
  return places ? places.leaders.map((row) => row.option.name) : [];
}
