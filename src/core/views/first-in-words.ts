import type { DecisionMode, Option } from "#core/domain/decision.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";

/** "gRPC leads", "gRPC and REST are tied for the lead". */
export function firstInWords(options: readonly Option[], mode: DecisionMode): string {
  const { leads, tied } = modeWords(mode);
  const names = listInWords(options.map(({ name }) => name));
  return options.length > 1 ? `${names} are ${tied}` : `${names} ${leads}`;
}
