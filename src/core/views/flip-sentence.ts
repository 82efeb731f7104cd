import type { Flip } from "./flip-list.ts";

/** What a flip says: "Raising Streaming from 0 to more than 62 points would put gRPC ahead." */
export function flipSentence(flip: Flip): string {
  const { criterion, from, to, option } = flip;
  const verb = to >= from ? "Raising" : "Lowering";
  const beyond = to >= from ? "more than" : "less than";
  switch (flip.kind) {
    case "weight":
      return `${verb} ${criterion.name} from ${shown(from)} to ${beyond} ${shown(to)} points would put ${option.name} ahead.`;
    case "rating":
      return `${verb} the rating of ${option.name} on ${criterion.name} from ${shown(from)} to ${beyond} ${shown(to)} would put ${option.name} ahead.`;
  }
}

function shown(value: number): string {
  return `${Number(value.toFixed(1))}`;
}
