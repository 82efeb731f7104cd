import { foldText } from "./fold-text.ts";

/** What is searched for, word by word and folded; empty where nothing but spaces and signs was typed. */
export function searchWords(query: string): readonly string[] {
  return foldText(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}
