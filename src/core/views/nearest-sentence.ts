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
  const named = weights.length <= NAMED + 1 ? weights : weights.slice(0, NAMED);
  const words = named.map(({ criterion, ...moved }, place) => {
    const ends = inShares
      ? shownEnds(moved.fromShare * 100, moved.toShare * 100)
      : shownEnds(moved.from, moved.to);
    const unit = place === 0 ? firstUnit : inShares ? " %" : "";
    return `${criterion.name} (${ends.from} to ${ends.to}${unit})`;
  });
  const others = weights.length - named.length;
  return listInWords(others > 0 ? [...words, `${others} others`] : words);
}
