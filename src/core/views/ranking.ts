import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { contributions } from "#core/engine/contributions.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { decisionProblem, type DecisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { mustHaveGaps, type MustHaveGap } from "./must-haves.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ratedMatrix } from "./rated-matrix.ts";
import { upperBound, type Standing } from "./standing.ts";
import { shownTotals } from "./shown-totals.ts";
import type { ShownRating } from "./shown-rating.ts";

export interface RankingRow {
  readonly option: Option;
  readonly standing: Standing;
  /** "1", "1=" or "" where the option has no rank. */
  readonly shownRank: string;
  /** "84", "84.3" where a whole number would hide an order, "84.3, under 0.1 apart" where that would too, or "52 to 71". */
  readonly shownTotal: string;
  /** The same without words: "84" or "84.3". */
  readonly shownNumber: string;
  /** One per column of the ranking. */
  readonly ratings: readonly ShownRating[];
  /** The same ratings by criterion. */
  readonly ratingOn: ReadonlyMap<CriterionId, ShownRating>;
  /** Part of the total, 0 to 100, one per column; null where the cell is not rated. */
  readonly contributions: readonly (number | null)[];
  readonly unknownMustHaves: readonly MustHaveGap[];
}

/** Why there is nothing to rank. */
export type Obstacle = "no-options" | "no-criteria" | "no-weights";

export type Ranking =
  | { readonly kind: "blocked"; readonly obstacle: Obstacle }
  | {
      readonly kind: "ranking";
      /** The criteria with a weight, in the decision's order. */
      readonly columns: readonly WeightedCriterion[];
      /** Ranked options first, then incomplete ones, then those that a must-have rules out. */
      readonly rows: readonly RankingRow[];
    };

/**
 * The ranking of all options in play by their weighted sum.
 *
 * Ties share a rank and stand in order of their names. An option with a gap has no
 * rank: the engine is asked twice, with every gap at its worst and at its best.
 */
export const ranking = oncePerScenario((decision: Decision, scenario: Scenario): Ranking => {
  const problem = decisionProblem(decision, scenario);
  const obstacle = obstacleIn(problem);
  if (obstacle) return { kind: "blocked", obstacle };

  const heavy = problem.criteria.map((criterion) => criterion.points > 0);
  const columns = problem.criteria.filter((_, column) => heavy[column]);
  const ratings = problem.ratings.map((row) => row.filter((_, column) => heavy[column]));
  const atWorst = ratedMatrix(columns, ratings, RATING_SCALE.worst);
  const lows = weightedSum(atWorst).map(toPoints);
  const highs = weightedSum(ratedMatrix(columns, ratings, RATING_SCALE.best)).map(toPoints);
  const parts = contributions(atWorst);
  const mustHaves = mustHaveGaps(problem, scenario);

  const standings = problem.options.map((option, row): Standing => {
    const low = lows[row] ?? 0;
    const high = highs[row] ?? 0;
    const misses = mustHaves.filter((gap) => gap.option === option.id && gap.rating !== null);
    if (misses.length > 0) return { kind: "ruled-out", low, high, misses };
    const gaps = (ratings[row] ?? []).filter((cell) => cell.rating === null).length;
    if (gaps > 0) return { kind: "incomplete", low, high, gaps };
    return { kind: "ranked", rank: 0, tied: false, total: low };
  });
  const placed = withRanks(standings);
  const shown = shownTotals(placed);

  const rows = problem.options.map((option, row): RankingRow => {
    const standing = itemAt(placed, row);
    return {
      option,
      standing,
      shownRank: standing.kind === "ranked" ? `${standing.rank}${standing.tied ? "=" : ""}` : "",
      shownTotal: itemAt(shown, row).words,
      shownNumber: itemAt(shown, row).number,
      ratings: itemAt(ratings, row),
      ratingOn: new Map(
        columns.map(({ criterion }, column) => [criterion.id, itemAt(itemAt(ratings, row), column)]),
      ),
      contributions: itemAt(parts, row).map((part, column) =>
        itemAt(itemAt(ratings, row), column).rating === null ? null : part * 100,
      ),
      unknownMustHaves: mustHaves.filter((gap) => gap.option === option.id && gap.rating === null),
    };
  });
  return { kind: "ranking", columns, rows: rows.toSorted(byStanding) };
});

function obstacleIn(problem: DecisionProblem): Obstacle | null {
  if (problem.options.length === 0) return "no-options";
  if (problem.criteria.length === 0) return "no-criteria";
  if (problem.criteria.every((criterion) => criterion.points === 0)) return "no-weights";
  return null;
}

function withRanks(standings: readonly Standing[]): readonly Standing[] {
  const ranked = standings.filter((standing) => standing.kind === "ranked");
  const ranks = rankDescending(ranked.map((standing) => standing.total / 100));
  const placed = new Map(
    ranked.map((standing, position) => {
      const rank = itemAt(ranks, position);
      return [standing, { ...standing, rank, tied: ranks.filter((other) => other === rank).length > 1 }];
    }),
  );
  return standings.map((standing) =>
    standing.kind === "ranked" ? (placed.get(standing) ?? standing) : standing,
  );
}

const GROUPS: Record<Standing["kind"], number> = { ranked: 0, incomplete: 1, "ruled-out": 2 };

function byStanding(a: RankingRow, b: RankingRow): number {
  const group = GROUPS[a.standing.kind] - GROUPS[b.standing.kind];
  if (group !== 0) return group;
  const order =
    a.standing.kind === "ranked" && b.standing.kind === "ranked"
      ? a.standing.rank - b.standing.rank
      : upperBound(b.standing) - upperBound(a.standing);
  return order !== 0 ? order : a.option.name.localeCompare(b.option.name, "en");
}

function toPoints(value: number): number {
  return value * 100;
}
