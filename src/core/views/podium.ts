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
  /** All who share the runner-up's place, itself among them; empty where there is none. */
  readonly next: readonly RankedRow[];
}

/** Null while no option has a rank. */
export function podium(ranking: Ranking): Podium | null {
  if (ranking.kind === "blocked") return null;
  const ranked = ranking.rows.filter((row): row is RankedRow => row.standing.kind === "ranked");
  const leaders = ranked.filter((row) => row.standing.rank === 1);
  if (leaders.length === 0) return null;
  const runnerUp = ranked[leaders.length] ?? null;
  const next = ranked.filter(({ standing }) => standing.rank === runnerUp?.standing.rank);
  return { leaders, runnerUp, next };
}
