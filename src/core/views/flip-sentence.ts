import type { DecisionMode } from "#core/domain/decision.ts";
import { flipEnds } from "./flip-ends.ts";
import type { Flip } from "./flip-list.ts";
import { modeWords } from "./mode-words.ts";

/** What a flip says: "Raising Streaming from 0 to more than 62 points would put gRPC ahead." */
export function flipSentence(flip: Flip, mode: DecisionMode): string {
  const { criterion, option } = flip;
  const verb = flip.to >= flip.from ? "Raising" : "Lowering";
  const { from, to } = flipEnds(flip);
  const { ahead } = modeWords(mode);
  switch (flip.kind) {
    case "weight":
      return `${verb} ${criterion.name} from ${from} to ${to} points would put ${option.name} ${ahead}.`;
    case "rating":
      return `${verb} the rating of ${option.name} on ${criterion.name} from ${from} to ${to} would put ${option.name} ${ahead}.`;
  }
}
