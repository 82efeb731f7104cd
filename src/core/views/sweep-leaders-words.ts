import type { DecisionMode, Option } from "#core/domain/decision.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";

/** "REST leads", "Ada and Bob are tied for the lead", "Rate limits would come first". @param leaders At least one. */
export function sweepLeadersWords(leaders: readonly Option[], mode: DecisionMode): string {
  const { leads, tied } = modeWords(mode);
  const names = listInWords(leaders.map(({ name }) => name));
  return leaders.length > 1 ? `${names} are ${tied}` : `${names} ${leads}`;
}
