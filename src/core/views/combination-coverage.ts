import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { contributions } from "#core/engine/contributions.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { combinationIdleMembers, type IdleMember } from "./combination-idle-members.ts";
import { combinationShownTotals } from "./combination-shown-totals.ts";
import type { CombinationSpan } from "./combination-span.ts";
import { decisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { ratedMatrix } from "./rated-matrix.ts";
import { shownRating, type ShownRating } from "./shown-rating.ts";

/** One option beside the combination: its column, and what it covers alone. */
export interface CoveringOption {
  readonly option: Option;
  readonly member: boolean;
  /** Out of the scenario; only members are shown all the same. */
  readonly takenOut: boolean;
  readonly total: CombinationSpan;
  /** "84", "84.3" or "52 to 71", as in the ranking. */
  readonly shownTotal: string;
}

/** What the members cover of one criterion. */
export interface CoverageLine {
  readonly criterion: RatedCriterion;
  readonly points: number;
  readonly share: number;
  /** The best rating of any member; null where none is rated. */
  readonly best: number | null;
  /** The members that give the best rating; none where none is rated. */
  readonly by: readonly Option[];
  /** The members whose rating is missing and could be better than the best. */
  readonly unrated: readonly Option[];
  /** Points that the others gain here over the strongest member. */
  readonly gain: CombinationSpan;
  /** One per column of `options`. */
  readonly ratings: readonly ShownRating[];
}

/**
 * What several options cover together, each criterion by its best member.
 *
 * It is an upper bound, and costs nothing in it speaks of: so it has no rank.
 */
export interface CombinationCoverage {
  /** Members first, then the other options in play; each group in the decision's order. */
  readonly options: readonly CoveringOption[];
  /** The criteria with a weight, heaviest first. */
  readonly lines: readonly CoverageLine[];
  readonly together: CombinationSpan & {
    readonly shownTotal: string;
    /** The same as a whole number, for where it stands without the others. */
    readonly shownWhole: string;
  };
  /** The member that covers most alone, or several that cover the same; never empty. */
  readonly strongest: readonly CoveringOption[];
  /** What the other members gain over the first of the strongest. */
  readonly added: CombinationSpan;
  /** The same to one decimal, in step with the totals as they are shown. */
  readonly shownAdded: CombinationSpan;
  readonly idle: readonly IdleMember[];
}

type Ratings = readonly (readonly ShownRating[])[];

/**
 * Ends are fixed, so the row of best values that joins the matrix changes no option's total.
 * Gaps are taken twice, at their worst and at their best.
 *
 * @param memberIds Options of the decision, in any order.
 * @returns null where nothing is weighed or nothing is chosen.
 */
export function combinationCoverage(
  decision: Decision,
  scenario: Scenario,
  memberIds: readonly OptionId[],
): CombinationCoverage | null {
  const columns = decisionProblem(decision, scenario)
    .criteria.filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
  const isMember = ({ id }: Option) => memberIds.includes(id);
  const isOut = ({ id }: Option) => scenario.excludedOptions.includes(id);
  const members = decision.options.filter(isMember);
  if (columns.length === 0 || members.length === 0) return null;

  const options = [...members, ...decision.options.filter((option) => !isMember(option) && !isOut(option))];
  const ratings = options.map((option) =>
    columns.map(({ criterion }) => shownRating(scenario, criterion, option.id)),
  );
  const own = ratings.slice(0, members.length);
  const totals = spans(columns, ratings, own);
  const strongest = strongestRows(totals.slice(0, members.length));
  const gains = gainsOver(columns, own, itemAt(strongest, 0));
  const together = itemAt(totals, options.length);
  const added = {
    low: gains.reduce((sum, { low }) => sum + low, 0),
    high: gains.reduce((sum, { high }) => sum + high, 0),
  };
  const shown = combinationShownTotals(
    totals.slice(0, options.length),
    together,
    itemAt(totals, itemAt(strongest, 0)),
    added,
  );
  const covering = options.map((option, row): CoveringOption => ({
    option,
    member: row < members.length,
    takenOut: isOut(option),
    total: itemAt(totals, row),
    shownTotal: itemAt(shown.options, row),
  }));
  return {
    options: covering,
    lines: columns.map((column, place) => ({
      ...column,
      ...bestOf(
        members,
        own.map((row) => itemAt(row, place)),
      ),
      gain: itemAt(gains, place),
      ratings: ratings.map((row) => itemAt(row, place)),
    })),
    together: { ...together, shownTotal: shown.together, shownWhole: shown.togetherWhole },
    strongest: strongest.map((row) => itemAt(covering, row)),
    added,
    shownAdded: shown.added,
    idle: combinationIdleMembers(
      members.map((option, row) => ({
        option,
        ratings: itemAt(own, row).map(({ rating }) => rating?.mode ?? null),
        total: itemAt(totals, row).low,
      })),
    ),
  };
}

/** The totals of all rows, and behind them what the members cover together. */
function spans(
  columns: readonly WeightedCriterion[],
  ratings: Ratings,
  members: Ratings,
): readonly CombinationSpan[] {
  const totalsAt = (gapsAs: number) =>
    weightedSum(ratedMatrix(columns, [...ratings, bestCells(members, gapsAs)], gapsAs));
  const highs = totalsAt(RATING_SCALE.best);
  return totalsAt(RATING_SCALE.worst).map((low, row) => ({ low: low * 100, high: itemAt(highs, row) * 100 }));
}

/** The best cell of each column; the first of those alike. */
function bestCells(rows: Ratings, gapsAs: number): readonly ShownRating[] {
  const score = (cell: ShownRating) => cell.rating?.mode ?? gapsAs;
  return itemAt(rows, 0).map((_, column) =>
    rows.map((row) => itemAt(row, column)).reduce((best, cell) => (score(cell) > score(best) ? cell : best)),
  );
}

/** By what is sure, then by what could be. */
function strongestRows(totals: readonly CombinationSpan[]): readonly number[] {
  const best = firstRanks(totals.map(({ low }) => low));
  const highs = best.map((row) => itemAt(totals, row).high);
  return firstRanks(highs).map((place) => itemAt(best, place));
}

function firstRanks(totals: readonly number[]): readonly number[] {
  return rankDescending(totals.map((total) => total / 100)).flatMap((rank, row) => (rank === 1 ? [row] : []));
}

/**
 * How far the best of the others is above one member, criterion by criterion: least with the
 * member's gaps at their best and the others' at their worst, most the other way round.
 */
function gainsOver(
  columns: readonly WeightedCriterion[],
  members: Ratings,
  member: number,
): readonly CombinationSpan[] {
  const others = members.filter((_, row) => row !== member);
  if (others.length === 0) return columns.map(() => ({ low: 0, high: 0 }));
  const partsAt = (gapsAs: number) =>
    contributions(ratedMatrix(columns, [itemAt(members, member), bestCells(others, gapsAs)], gapsAs));
  const worst = partsAt(RATING_SCALE.worst);
  const best = partsAt(RATING_SCALE.best);
  const above = (ahead: Parts, behind: Parts, column: number) =>
    Math.max(0, itemAt(itemAt(ahead, 1), column) - itemAt(itemAt(behind, 0), column)) * 100;
  return columns.map((_, column) => ({
    low: above(worst, best, column),
    high: above(best, worst, column),
  }));
}

type Parts = readonly (readonly number[])[];

function bestOf(
  members: readonly Option[],
  cells: readonly ShownRating[],
): Pick<CoverageLine, "best" | "by" | "unrated"> {
  const known = cells.flatMap(({ rating }) => (rating ? [rating.mode] : []));
  const best = known.length > 0 ? Math.max(...known) : null;
  return {
    best,
    by: members.filter((_, row) => best !== null && itemAt(cells, row).rating?.mode === best),
    unrated: members.filter((_, row) => best !== RATING_SCALE.best && itemAt(cells, row).rating === null),
  };
}
