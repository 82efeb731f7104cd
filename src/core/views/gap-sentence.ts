import { cellsToRate } from "./cells-to-rate.ts";
import type { ModeWords } from "./mode-words.ts";
import type { Ranking, RankingRow } from "./ranking.ts";
import { shownNumber } from "./shown-number.ts";
import { upperBound } from "./standing.ts";

/** Of an option whose gaps leave it a chance: "gRPC could still lead: it may reach 87. Rate gRPC on Caching." */
export function gapSentence(current: Ranking, row: RankingRow, { lead }: ModeWords): string {
  const reach = shownNumber(upperBound(row.standing), 0);
  return `${row.option.name} could still ${lead}: it may reach ${reach}. Rate ${cellsToRate(current, row)}.`;
}
