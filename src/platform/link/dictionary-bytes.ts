import { LINK_DICTIONARY } from "#core/share/link-dictionary.ts";

/** The preset dictionary of "s1" as deflate wants it. */
export function dictionaryBytes(): Uint8Array {
  return new TextEncoder().encode(LINK_DICTIONARY);
}
