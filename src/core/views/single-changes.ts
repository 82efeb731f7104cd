import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision, DecisionMode, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { flipEnds } from "./flip-ends.ts";
import { flipList, type Flip } from "./flip-list.ts";
import { flipSentence } from "./flip-sentence.ts";
import { leaderSlips, type LeaderSlip } from "./leader-slips.ts";
import { modeWords } from "./mode-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** One change of one weight or one rating after which another option leads, in words. */
export interface SingleChange {
  readonly kind: "weight" | "rating";
  /** The option that would lead. */
  readonly option: Option;
  /** "Weight of Caching", "Rating of REST on Caching". */
  readonly what: string;
  readonly from: string;
  /** "more than 62", "less than 3", or the end of the scale. */
  readonly to: string;
  readonly sentence: string;
  /** The change as a part of its whole scale, 0 to 1. */
  readonly size: number;
  /** A rating change inside the cell's own low to high: within what we do not know. */
  readonly withinRange: boolean;
}

/**
 * Every one there is, smallest first: weights, a rival's own ratings, and the leader's.
 * Of two of one size the one within what we do not know comes first.
 */
export const singleChanges = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly SingleChange[] =>
    [
      ...flipList(decision, scenario).map((flip) => ofFlip(flip, decision.mode)),
      ...leaderSlips(decision, scenario).map((slip) => ofSlip(slip, decision.mode)),
    ].toSorted(bySize),
);

/** Sizes closer than this differ by rounding alone. */
const SAME_SIZE = 1e-9;

function bySize(a: SingleChange, b: SingleChange): number {
  const apart = a.size - b.size;
  return Math.abs(apart) > SAME_SIZE ? apart : Number(b.withinRange) - Number(a.withinRange);
}

function ofFlip(flip: Flip, mode: DecisionMode): SingleChange {
  const { kind, option, criterion, size, withinRange } = flip;
  const subject = kind === "weight" ? "Weight of" : `Rating of ${option.name} on`;
  const what = `${subject} ${criterion.name}`;
  return { kind, option, what, ...flipEnds(flip), sentence: flipSentence(flip, mode), size, withinRange };
}

function ofSlip(slip: LeaderSlip, mode: DecisionMode): SingleChange {
  const { leader, runnerUp, criterion, withinRange } = slip;
  const { from, to } = flipEnds({ ...slip, kind: "rating" }, false);
  const past = slip.belowMinimum ? `below its minimum of ${slip.to}` : `to ${to}`;
  return {
    kind: "rating",
    option: runnerUp,
    what: `Rating of ${leader.name} on ${criterion.name}`,
    from,
    to,
    sentence: `Lowering the rating of ${leader.name} on ${criterion.name} from ${from} ${past} would put ${runnerUp.name} ${modeWords(mode).ahead}.`,
    size: (slip.from - slip.to) / (RATING_SCALE.best - RATING_SCALE.worst),
    withinRange,
  };
}
