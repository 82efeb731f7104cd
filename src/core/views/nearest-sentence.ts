import type { DecisionMode } from "#core/domain/decision.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import type { MovedWeight, NearestChange } from "./nearest-change.ts";
import { shownEnds } from "./shown-ends.ts";
import { shownShare } from "./shown-share.ts";

/** So many criteria are named on either side; more make a list that nobody reads to its end. */
const NAMED = 3;

/**
 * "Moving 7 % of all weight, from Caching (80 to 52 points) and Tooling (60 to 55) to Streaming (0 to 33), would put
 * gRPC ahead." Told in parts of all weight where points would have to be scaled down, so that none is above 100.
 */
export function nearestSentence(change: NearestChange, mode: DecisionMode): string {
  const { option, moved, givers, takers, scaled } = change;
  const from = movedWords(givers, scaled, scaled ? " % of it" : " points");
  const to = movedWords(takers, scaled, scaled ? " %" : "");
  return `Moving ${shownShare(moved)} of all weight, from ${from} to ${to}, would put ${option.name} ${modeWords(mode).ahead}.`;
}

function movedWords(weights: readonly MovedWeight[], inShares: boolean, firstUnit: string): string {
  const first = weights.filter((weight, place) => place === 0 || movesVisibly(weight));
  const named = first.length === weights.length && first.length <= NAMED + 1 ? first : first.slice(0, NAMED);
  const words = named.map(({ criterion, ...moved }, place) => {
    const ends = inShares
      ? { from: percent(moved.fromShare), to: percent(moved.toShare) }
      : shownEnds(moved.from, moved.to);
    const unit = place === 0 ? firstUnit : inShares ? " %" : "";
    return `${criterion.name} (${ends.from} to ${ends.to}${unit})`;
  });
  const others = weights.length - named.length;
  return listInWords(others > 0 ? [...words, others === 1 ? "1 other" : `${others} others`] : words);
}

/** As whole percents tell it, which is how the page tells shares. */
function movesVisibly({ fromShare, toShare }: MovedWeight): boolean {
  return Math.abs(toShare - fromShare) >= 0.01;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
