import type { Practice } from "#core/domain/practice.ts";
import { holdsWords } from "./holds-words.ts";
import type { KnowledgeMap, MappedDecision } from "./mapped-areas.ts";

/** Where a search found something. */
export type MatchedPart =
  | { readonly kind: "title" }
  | { readonly kind: "question" }
  | { readonly kind: "option" | "preset" | "area"; readonly name: string };

export interface MapMatches {
  readonly decisions: readonly {
    readonly decision: MappedDecision;
    /** What holds at least one of the words, in the order of the card. */
    readonly parts: readonly MatchedPart[];
  }[];
  readonly practices: readonly {
    readonly practice: Practice;
    /** The decisions it bears on. */
    readonly bearsOn: readonly MappedDecision[];
  }[];
}

/**
 * The decisions and practices that hold all the words, each word anywhere in the same decision or practice;
 * both in the map's order. A practice does not bring the decisions that it bears on.
 *
 * @param words Folded, as `searchWords` gives them; no words match everything.
 */
export function searchMap(map: KnowledgeMap, words: readonly string[]): MapMatches {
  return {
    decisions: inMapOrder(map).flatMap((decision) => {
      const texts = searchedTexts(map, decision);
      if (
        !holdsWords(
          texts.map(({ text }) => text),
          words,
        )
      )
        return [];
      const parts = texts.filter(({ text }) => words.some((word) => holdsWords([text], [word])));
      return [{ decision, parts: parts.map(({ part }) => part) }];
    }),
    practices: map.practices
      .filter(({ title, why, howToCheck }) => holdsWords([title, why, howToCheck], words))
      .map((practice) => ({
        practice,
        bearsOn: inMapOrder(map).filter(({ id }) => map.practicesOf[id]?.includes(practice.id)),
      })),
  };
}

function inMapOrder({ areas, decisions }: KnowledgeMap): readonly MappedDecision[] {
  return areas.flatMap(({ id }) => decisions.filter(({ area }) => area === id));
}

function searchedTexts(
  { areas }: KnowledgeMap,
  { title, question, options, presets, area }: MappedDecision,
): readonly { readonly part: MatchedPart; readonly text: string }[] {
  const named = (kind: "option" | "preset" | "area") => (name: string) => ({
    part: { kind, name },
    text: name,
  });
  return [
    { part: { kind: "title" }, text: title },
    { part: { kind: "question" }, text: question },
    ...options.map(named("option")),
    ...presets.map(({ name }) => name).map(named("preset")),
    ...areas
      .filter(({ id }) => id === area)
      .map(({ name }) => name)
      .map(named("area")),
  ];
}
