import type { MatchedPart } from "#core/views/search-map.ts";

/** What a search found, as it is told on a decision: "option: Token bucket". */
export function matchedWords(part: MatchedPart): string {
  switch (part.kind) {
    case "title":
    case "question":
      return part.kind;
    case "option":
    case "preset":
    case "area":
      return `${part.kind}: ${part.name}`;
  }
}
