import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { AdvocatePair } from "./devils-advocate-pair.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownNumber } from "./shown-number.ts";

/** One rating of the two that is a range, not a point. */
export interface AdvocateDoubt {
  readonly option: Option;
  readonly criterion: RatedCriterion;
  /** How far the range moves the distance between the two from end to end, in points of total. */
  readonly reach: number;
  /** The part of it that speaks for the runner-up, 0 to `reach`. */
  readonly favour: number;
  /** "REST on Caching: 4, could be 2 to 5". */
  readonly words: string;
  /** "5.1 of 7.6 points": `favour` of `reach`. */
  readonly worth: string;
  /** Whose rating it is, where it is not the catalog's of something that applies; else "". */
  readonly mark: string;
}

export interface AdvocateDoubts {
  /** Largest reach first, no more than can be read at a glance. */
  readonly doubts: readonly AdvocateDoubt[];
  /** How to read them and what they come to, or that there are none. */
  readonly sum: string;
}

/** More than these are told together. */
const NAMED_AT_MOST = 3;

/** Which ratings of the two are least certain, and how each speaks for the runner-up. */
export function devilsAdvocateDoubts(pair: AdvocatePair): AdvocateDoubts {
  const { leader, runnerUp } = pair;
  const all = [...doubtsOf(pair, runnerUp), ...doubtsOf(pair, leader)].toSorted((a, b) => b.reach - a.reach);
  if (all.length === 0) {
    return { doubts: [], sum: "Every rating of the two that has points is a single value, not a range." };
  }
  const favour = all.reduce((sum, each) => sum + each.favour, 0);
  const together = `${shownNumber(favour, 1)} points`;
  const many = all.length > 1 ? `All ${all.length} uncertain ratings of the two together: ${together}.` : "";
  return {
    doubts: all.slice(0, NAMED_AT_MOST),
    sum: `Of what each range moves, the part on this side. ${many}`.trim(),
  };
}

function doubtsOf({ runnerUp, columns }: AdvocatePair, row: AdvocatePair["leader"]): AdvocateDoubt[] {
  return columns.flatMap(({ criterion, share }, column): AdvocateDoubt[] => {
    const { rating, own, imputed } = itemAt(row.ratings, column);
    if (!rating) return [];
    const perStep = (share * 100) / (RATING_SCALE.best - RATING_SCALE.worst);
    const reach = (rating.high - rating.low) * perStep;
    if (reach <= SAME_TOTAL) return [];
    const end = row === runnerUp ? rating.high : rating.low;
    const favour = Math.abs(end - rating.mode) * perStep;
    const words = `${row.option.name} on ${criterion.name}: ${rating.mode}, could be ${rating.low} to ${rating.high}`;
    const worth = `${shownNumber(favour, 1)} of ${shownNumber(reach, 1)} points`;
    const mark = own ? "team's own" : imputed ? "stand-in: does not apply" : "";
    return [{ option: row.option, criterion, reach, favour, words, worth, mark }];
  });
}
