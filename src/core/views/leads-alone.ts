import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";

/** Whether the ranking has this option in first place, and no other with it. */
export function leadsAlone(decision: Decision, scenario: Scenario, option: OptionId): boolean {
  const leaders = podium(ranking(decision, scenario))?.leaders ?? [];
  return leaders.length === 1 && leaders[0]?.option.id === option;
}
