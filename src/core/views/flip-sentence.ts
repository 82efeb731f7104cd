import { flipEnds } from "./flip-ends.ts";
import type { Flip } from "./flip-list.ts";

/** What a flip says: "Raising Streaming from 0 to more than 62 points would put gRPC ahead." */
export function flipSentence(flip: Flip): string {
  const { criterion, option } = flip;
  const verb = flip.to >= flip.from ? "Raising" : "Lowering";
  const { from, to } = flipEnds(flip);
  switch (flip.kind) {
    case "weight":
      return `${verb} ${criterion.name} from ${from} to ${to} points would put ${option.name} ahead.`;
    case "rating":
      return `${verb} the rating of ${option.name} on ${criterion.name} from ${from} to ${to} would put ${option.name} ahead.`;
  }
}
