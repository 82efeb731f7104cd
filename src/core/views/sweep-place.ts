import type { DecisionMode, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { shownTotals } from "./shown-totals.ts";
import { firstInWords } from "./first-in-words.ts";
import { sweepPlaceWords } from "./sweep-place-words.ts";
import { sweepRanks, sweepTotal } from "./sweep-total.ts";
import type { Sweep } from "./sweep.ts";

/** One option where the criterion has other points. */
export interface SweptTotal {
  readonly option: Option;
  readonly rank: number;
  /** "61", or "61.3" where a whole number would hide an order. */
  readonly shown: string;
}

/** All options at one place of the axis, in the order of the sweep's lines. @param points 0 to 100. */
export function sweepPlace({ lines, rest }: Sweep, points: number): readonly SweptTotal[] {
  const ranks = sweepRanks(lines, rest, points);
  const shown = shownTotals(
    lines.map((line, row) => {
      const rank = itemAt(ranks, row);
      return { kind: "ranked", rank, tied: false, total: sweepTotal(line, rest, points) };
    }),
  );
  return lines.map(({ option }, row) => ({
    option,
    rank: itemAt(ranks, row),
    shown: itemAt(shown, row).number,
  }));
}

/** One place in words: "At 62 points gRPC leads", and all options there, best first. */
export function sweepPlaceSentence(
  found: Sweep,
  points: number,
  mode: DecisionMode,
): { readonly where: string; readonly totals: readonly SweptTotal[] } {
  const at = `At ${sweepPlaceWords(points)}`;
  if (found.rest === 0 && points === 0) return { where: `${at} nothing is weighed`, totals: [] };
  const totals = sweepPlace(found, points).toSorted((a, b) => a.rank - b.rank);
  const leaders = totals.filter(({ rank }) => rank === 1).map(({ option }) => option);
  return { where: `${at} ${firstInWords(leaders, mode)}`, totals };
}
