import { listInWords } from "./list-in-words.ts";
import type { Ranking, RankingRow } from "./ranking.ts";

/** "gRPC on Streaming and Caching": the gaps of one option of the ranking, heaviest first. "" where none is ranked. */
export function cellsToRate(current: Ranking, row: RankingRow): string {
  if (current.kind === "blocked") return "";
  const missing = current.columns
    .filter((_, column) => row.ratings[column]?.rating === null)
    .toSorted((a, b) => b.points - a.points);
  return `${row.option.name} on ${listInWords(missing.map(({ criterion }) => criterion.name))}`;
}
