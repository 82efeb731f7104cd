import type { RankingRow } from "./ranking.ts";

/** What gives options a rank that have none: "Rate what is not rated.", by what keeps them out; "" where all have one. */
export function rankAdvice(rows: readonly RankingRow[]): string {
  const has = (kind: RankingRow["standing"]["kind"]) => rows.some(({ standing }) => standing.kind === kind);
  if (has("incomplete") && has("ruled-out"))
    return "Rate what is not rated, or lower the minimum that is missed.";
  if (has("incomplete")) return "Rate what is not rated.";
  return has("ruled-out") ? "Lower the minimum that is missed, or change the rating that misses it." : "";
}
