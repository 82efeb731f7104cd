import type { Ranking, RankingRow } from "./ranking.ts";
import type { Standing } from "./standing.ts";

/** A row that has a rank. */
export type RankedRow = RankingRow & { readonly standing: Extract<Standing, { kind: "ranked" }> };

/** Who is first, who shares that place, and who comes next. */
export interface Podium {
  /** One, or several that are tied; never empty. */
  readonly leaders: readonly RankedRow[];
  /** The best ranked option behind the leaders; null where none is left. */
  readonly runnerUp: RankedRow | null;
}

/** Null while no option has a rank. */
export function podium(ranking: Ranking): Podium | null {
  if (ranking.kind === "blocked") return null;
  const ranked = ranking.rows.filter((row): row is RankedRow => row.standing.kind === "ranked");
  const leaders = ranked.filter((row) => row.standing.rank === 1);
  if (leaders.length === 0) return null;
  return { leaders, runnerUp: ranked[leaders.length] ?? null };
}
