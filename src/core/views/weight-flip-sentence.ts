import type { DecisionMode } from "#core/domain/decision.ts";
import { flipEnds } from "./flip-ends.ts";
import type { Flip } from "./flip-list.ts";
import { modeWords } from "./mode-words.ts";

/** Of a weight: "Raising Streaming from 0 to more than 62 points would put gRPC ahead." */
export function weightFlipSentence(flip: Flip, mode: DecisionMode): string {
  const { from, to } = flipEnds(flip);
  const verb = flip.to >= flip.from ? "Raising" : "Lowering";
  return `${verb} ${flip.criterion.name} from ${from} to ${to} points would put ${flip.option.name} ${modeWords(mode).ahead}.`;
}
