import { rankDescending } from "#core/engine/rank.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownNumber } from "./shown-number.ts";
import { shownTotals } from "./shown-totals.ts";
import type { CombinationSpan } from "./combination-span.ts";
import type { Standing } from "./standing.ts";

/** The totals of one figure as they are shown: who subtracts them finds the gain that is told. */
export interface CombinationShownTotals {
  /** One per option. */
  readonly options: readonly string[];
  readonly together: string;
  /** What is covered together, as a whole number wherever it stands alone. */
  readonly togetherWhole: string;
  /** What is added, to one decimal. */
  readonly added: CombinationSpan;
}

/**
 * Totals worded as in the ranking, but all with the same digits: whole, or with one decimal where a whole
 * number would hide a difference, or where the rounded totals would not differ by the rounded gain.
 */
export function combinationShownTotals(
  options: readonly CombinationSpan[],
  together: CombinationSpan,
  strongest: CombinationSpan,
  added: CombinationSpan,
): CombinationShownTotals {
  const usual = shownTotals(asStandings([...options, together])).map(({ number }) => number);
  const toldTotals = [itemAt(usual, options.length), itemAt(usual, options.indexOf(strongest))];
  const exact = [together, strongest, added].every(isExact);
  const fine =
    toldTotals.some((text) => text.includes(".")) ||
    hidesTheGain(added) ||
    (exact && wholePoints(together) - wholePoints(strongest) !== wholePoints(added));
  const difference = Number((tenths(together.low) - tenths(strongest.low)).toFixed(1));
  return {
    options: fine ? options.map(toOneDecimal) : usual.slice(0, options.length),
    together: fine ? toOneDecimal(together) : itemAt(usual, options.length),
    togetherWhole: itemAt(shownTotals(asStandings([together])), 0).number,
    added:
      fine && exact
        ? { low: difference, high: difference }
        : { low: tenths(added.low), high: tenths(added.high) },
  };
}

/** Whether whole points would say that nothing is added, or show two bounds as one number. */
function hidesTheGain(added: CombinationSpan): boolean {
  if (added.high <= SAME_TOTAL) return false;
  return isExact(added) ? wholePoints(added) === 0 : shownNumber(added.low, 0) === shownNumber(added.high, 0);
}

function toOneDecimal(total: CombinationSpan): string {
  const low = shownNumber(total.low, 1);
  return isExact(total) ? low : `${low} to ${shownNumber(total.high, 1)}`;
}

function asStandings(totals: readonly CombinationSpan[]): readonly Standing[] {
  const complete = totals.filter(isExact);
  const ranks = rankDescending(complete.map(({ low }) => low / 100));
  return totals.map((span) => {
    const place = complete.indexOf(span);
    if (place < 0) return { kind: "incomplete", ...span, gaps: 0 };
    return { kind: "ranked", rank: itemAt(ranks, place), tied: false, total: span.low };
  });
}

function isExact({ low, high }: CombinationSpan): boolean {
  return high - low <= SAME_TOTAL;
}

function wholePoints({ low }: CombinationSpan): number {
  return Number(shownNumber(low, 0));
}

function tenths(points: number): number {
  return Number(shownNumber(points, 1));
}
