import { foldText } from "./fold-text.ts";

/**
 * Whether each word stands somewhere in these texts, as a word or a part of one.
 *
 * @param words Folded, as `searchWords` gives them; no words stand everywhere.
 */
export function holdsWords(texts: readonly string[], words: readonly string[]): boolean {
  const folded = texts.map(foldText);
  return words.every((word) => folded.some((text) => text.includes(word)));
}
