import type { DecisionMode } from "#core/domain/decision.ts";
import { listInWords } from "./list-in-words.ts";
import { modeWords } from "./mode-words.ts";
import type { MovedWeight, NearestChange } from "./nearest-change.ts";
import { shownEnds } from "./shown-ends.ts";
import { shownShare } from "./shown-share.ts";

/** "Moving 7 % of all weight, from Caching (80 to 52 points) and Tooling (60 to 55) to Streaming (0 to 33), would put gRPC ahead." */
export function nearestSentence(change: NearestChange, mode: DecisionMode): string {
  const { option, moved, givers, takers, scaled } = change;
  const from = listInWords(givers.map((weight, place) => movedWords(weight, place === 0 ? " points" : "")));
  const to = listInWords(takers.map((weight) => movedWords(weight, "")));
  const all = scaled ? " All points are scaled down, so that none is above 100." : "";
  return `Moving ${shownShare(moved)} of all weight, from ${from} to ${to}, would put ${option.name} ${modeWords(mode).ahead}.${all}`;
}

function movedWords({ criterion, from, to }: MovedWeight, unit: string): string {
  const ends = shownEnds(from, to);
  return `${criterion.name} (${ends.from} to ${ends.to}${unit})`;
}
