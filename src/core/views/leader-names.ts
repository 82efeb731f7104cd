import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { listInWords } from "./list-in-words.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";

/** Who is first, in words: "REST", "REST and gRPC" when tied, "nobody" when nothing is ranked. */
export function leaderNames(decision: Decision, scenario: Scenario): string {
  const places = podium(ranking(decision, scenario));
  return places ? listInWords(places.leaders.map((row) => row.option.name)) : "nobody";
}
