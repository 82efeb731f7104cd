import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { listInWords } from "./list-in-words.ts";
import { namedFew } from "./named-few.ts";
import type { RankedRow } from "./podium.ts";
import { shownRating } from "./shown-rating.ts";

export interface DominatedWords {
  /** "Dominated by REST: nowhere better, and worse on Caching and Tooling." */
  readonly sentence: string;
  /** What could still put it ahead of the best that dominates it: said of that one, as a third may be ahead of both. */
  readonly only: string;
}

interface Found {
  readonly row: RankedRow;
  /** Those that dominate it, best first. */
  readonly above: readonly RankedRow[];
  readonly columns: readonly WeightedCriterion[];
}

/** More are only counted. */
const NAMED_AT_MOST = 3;

/** By whom an option is dominated and where it is worse, and what could still put it ahead of that one. */
export function dominatedWords(
  decision: Decision,
  scenario: Scenario,
  { row, above, columns }: Found,
): DominatedWords {
  const [best, ...others] = above.map(({ option }) => option.name);
  const also = others.length > 0 ? ` Also by ${listInWords(others)}.` : "";
  const worse = columns
    .map(({ criterion, points }, column) => ({ name: criterion.name, points, column }))
    .filter(({ column }) => modeAt(row, column) < modeAt(itemAt(above, 0), column))
    .toSorted((a, b) => b.points - a.points)
    .map(({ name }) => name);
  return {
    sentence: `Dominated by ${best}: nowhere better, and worse on ${namedAtMost(worse)}.${also}`,
    only: only(decision, scenario, row, above),
  };
}

function modeAt(row: RankedRow, column: number): number {
  return itemAt(row.ratings, column).rating?.mode ?? 0;
}

function namedAtMost(names: readonly string[]): string {
  const { named, others } = namedFew(names, NAMED_AT_MOST);
  return listInWords(others > 0 ? [...named, `${others} more`] : named);
}

/** A criterion without points speaks for it only where it is not dominated on that one too. */
function only(
  decision: Decision,
  scenario: Scenario,
  { option }: RankedRow,
  above: readonly RankedRow[],
): string {
  const unweighed = decisionProblem(decision, scenario).criteria.filter(({ points }) => points === 0);
  const better = unweighed.filter(({ criterion }) => {
    const own = shownRating(scenario, criterion, option.id).rating;
    return (
      own !== null &&
      above.every((rival) => {
        const other = shownRating(scenario, criterion, rival.option.id).rating;
        return other !== null && own.mode > other.mode;
      })
    );
  });
  const none = `No weights of these criteria put ${option.name} ahead of ${itemAt(above, 0).option.name}`;
  if (better.length === 0) return `${none}; other ratings could.`;
  const names = namedAtMost(better.map(({ criterion }) => criterion.name));
  return `${none}; other ratings could, or points for ${names}.`;
}
