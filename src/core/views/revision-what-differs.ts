import { listInWords } from "./list-in-words.ts";
import { sameData } from "./revision-same-data.ts";

/** One part of a thing, and what it is in both revisions. */
export type RevisionPart = readonly [name: string, before: unknown, after: unknown];

/** The names of the parts that say something else: "fact and rationale"; "" where none does. */
export function whatDiffers(parts: readonly RevisionPart[]): string {
  return listInWords(parts.filter(([, before, after]) => !sameData(before, after)).map(([name]) => name));
}
