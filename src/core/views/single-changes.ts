import type { Decision, DecisionMode } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { flipEnds } from "./flip-ends.ts";
import { flipList, type Flip } from "./flip-list.ts";
import { flipSentence } from "./flip-sentence.ts";
import { leaderSlips, type LeaderSlip } from "./leader-slips.ts";
import { modeWords } from "./mode-words.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** One change of one weight or one rating after which another option leads, in numbers and in words. */
export interface SingleChange extends Flip {
  /** "Weight of Caching", "Rating of REST on Caching". */
  readonly what: string;
  readonly shownFrom: string;
  /** "more than 62", "less than 3", "below its minimum of 3", or the end of the scale. */
  readonly shownTo: string;
  readonly sentence: string;
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
  const { from, to } = flipEnds(flip);
  return { ...flip, what: whatOf(flip), shownFrom: from, shownTo: to, sentence: flipSentence(flip, mode) };
}

function ofSlip({ belowMinimum, ...slip }: LeaderSlip, mode: DecisionMode): SingleChange {
  const { from, to } = flipEnds(slip, false);
  const shownTo = belowMinimum ? `below its minimum of ${slip.to}` : to;
  const past = belowMinimum ? shownTo : `to ${to}`;
  const what = whatOf(slip);
  const ahead = `would put ${slip.option.name} ${modeWords(mode).ahead}.`;
  return {
    ...slip,
    what,
    shownFrom: from,
    shownTo,
    sentence: `Lowering the rating${what.slice("Rating".length)} from ${from} ${past} ${ahead}`,
  };
}

function whatOf({ rated, criterion }: Flip): string {
  return rated ? `Rating of ${rated.name} on ${criterion.name}` : `Weight of ${criterion.name}`;
}
