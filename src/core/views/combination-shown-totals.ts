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
 * Totals worded as in the ranking: whole, or with one decimal where a whole number would hide
 * a difference. All of them get one decimal where the rounded totals would not differ by the rounded gain.
 */
export function combinationShownTotals(
  options: readonly CombinationSpan[],
  together: CombinationSpan,
  strongest: CombinationSpan,
  added: CombinationSpan,
): CombinationShownTotals {
  const all = [...options, together];
  const usual = shownTotals(asStandings(all)).map(({ number }) => number);
  const togetherWhole = itemAt(shownTotals(asStandings([together])), 0).number;
  const exact = [together, strongest, added].every(isExact);
  const fine = exact && wholePoints(together) - wholePoints(strongest) !== wholePoints(added);
  const shown = usual.map((text, row) => {
    const total = itemAt(all, row);
    return fine && isExact(total) ? shownNumber(total.low, 1) : text;
  });
  const difference = tenths(together.low) - tenths(strongest.low);
  return {
    options: shown.slice(0, options.length),
    together: itemAt(shown, options.length),
    togetherWhole,
    added: fine
      ? { low: Number(difference.toFixed(1)), high: Number(difference.toFixed(1)) }
      : { low: tenths(added.low), high: tenths(added.high) },
  };
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
