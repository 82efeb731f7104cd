import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { dominated } from "#core/engine/dominance.ts";
import type { WeightedCriterion } from "./decision-problem.ts";
import { dominatedWords, type DominatedWords } from "./dominated-words.ts";
import { listInWords } from "./list-in-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import type { RankedRow } from "./podium.ts";
import { ratedMatrix } from "./rated-matrix.ts";
import { ranking, type Ranking } from "./ranking.ts";

/** An option that no points on the criteria that have some can put ahead. */
export interface DominatedOption extends DominatedWords {
  readonly option: Option;
  /** In the order of the ranking, so that the best of them comes first; never empty. */
  readonly by: readonly Option[];
}

export interface DominatedOptions {
  /** In the order of the ranking. */
  readonly options: readonly DominatedOption[];
  /** Of options that are rated alike on all that has points, a sentence per group: they are alike, not dominated. */
  readonly alike: readonly string[];
  /** That nobody is dominated, or that there is nobody to compare; "" where `options` says it. */
  readonly none: string;
  /** Who was not judged and why; "" where everybody was. */
  readonly notJudged: string;
}

/**
 * Which options are dominated by which, by best single values on the criteria that have points.
 *
 * Judged are options with a rank. An incomplete one may turn out either way, and one that a must-have rules out
 * can keep nobody from the lead, so that neither dominates nor is judged. null where nothing is ranked.
 */
export const dominatedOptions = oncePerScenario(
  (decision: Decision, scenario: Scenario): DominatedOptions | null => {
    const current = ranking(decision, scenario);
    if (current.kind === "blocked") return null;
    const rows = current.rows.filter((row): row is RankedRow => row.standing.kind === "ranked");
    const options = rows.length > 1 ? found(decision, scenario, current.columns, rows) : [];
    const alike = sameEverywhere(rows).map(
      (group) => `${listInWords(group)} are rated alike on everything that has points.`,
    );
    return {
      options,
      alike,
      none: options.length > 0 ? "" : nobody(rows, alike),
      notJudged: notJudged(current),
    };
  },
);

function found(
  decision: Decision,
  scenario: Scenario,
  columns: readonly WeightedCriterion[],
  rows: readonly RankedRow[],
): readonly DominatedOption[] {
  const ratings = rows.map((row) => row.ratings);
  const dominators = dominated(ratedMatrix(columns, ratings, RATING_SCALE.worst));
  return rows.flatMap((row, index): DominatedOption[] => {
    const above = itemAt(dominators, index).map((each) => itemAt(rows, each));
    if (above.length === 0) return [];
    const words = dominatedWords(decision, scenario, { row, above, columns });
    return [{ option: row.option, by: above.map(({ option }) => option), ...words }];
  });
}

/** Names of the options in every group of at least two with the same ratings. */
function sameEverywhere(rows: readonly RankedRow[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { option, ratings } of rows) {
    const key = ratings.map(({ rating }) => rating?.mode).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), option.name]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function nobody(rows: readonly RankedRow[], alike: readonly string[]): string {
  if (rows.length < 2) return "Fewer than two options have a rank, so that none can be dominated.";
  return alike.length > 0
    ? "No option is dominated."
    : "No option is dominated: each is better than each other on something that has points.";
}

function notJudged(current: Extract<Ranking, { kind: "ranking" }>): string {
  const names = (kind: "incomplete" | "ruled-out") =>
    listInWords(
      current.rows.filter(({ standing }) => standing.kind === kind).map(({ option }) => option.name),
    );
  const incomplete = names("incomplete");
  const ruledOut = names("ruled-out");
  return [
    ...(incomplete === "" ? [] : [`Not judged, for want of a rating: ${incomplete}.`]),
    ...(ruledOut === "" ? [] : [`Not judged, ruled out by a must-have: ${ruledOut}.`]),
  ].join(" ");
}
