import type { LeftBehindLine } from "#core/views/revision-left-behind.ts";

/** One thing is named, several are counted: the dialog has them all, with their values and notes. */
export function leftBehindSentence(lines: readonly LeftBehindLine[]): string {
  const [first, ...others] = lines;
  if (!first) return "";
  return others.length === 0
    ? `${first.what} stays behind: the catalog no longer has it.`
    : `${String(lines.length)} things that were set stay behind: the catalog no longer has what they are about.`;
}
