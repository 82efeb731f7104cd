import type { DecisionMode } from "#core/domain/decision.ts";
import { flipEnds } from "./flip-ends.ts";
import type { Flip } from "./flip-list.ts";
import { modeWords } from "./mode-words.ts";
import { weightFlipSentence } from "./weight-flip-sentence.ts";

/** What a flip says: of a rating "Raising the rating of gRPC on Reach from 2 to more than 3 would put gRPC ahead." */
export function flipSentence(flip: Flip, mode: DecisionMode): string {
  if (flip.kind === "weight") return weightFlipSentence(flip, mode);
  const { criterion, option } = flip;
  const { from, to } = flipEnds(flip);
  return `Raising the rating of ${option.name} on ${criterion.name} from ${from} to ${to} would put ${option.name} ${modeWords(mode).ahead}.`;
}
