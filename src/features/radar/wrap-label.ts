/** More lines than this crowd the drawing; the table has the whole name. */
const MOST_LINES = 3;

/**
 * A criterion's name in lines of at most `width` characters, broken at spaces and slashes.
 * What does not fit, a long word or a fourth line, ends in an ellipsis.
 */
export function wrapLabel(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.trim().split(/\s+|(?<=\/)/)) {
    const last = lines.at(-1);
    const glue = last?.endsWith("/") ? "" : " ";
    if (last !== undefined && last.length + glue.length + word.length <= width) {
      lines[lines.length - 1] = last + glue + word;
    } else {
      lines.push(word);
    }
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => (line.length > width ? cut(line, width) : line));
  const last = kept.at(-1);
  if (lines.length > MOST_LINES && last !== undefined) kept[kept.length - 1] = cut(`${last}…`, width);
  return kept;
}

function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1).replace(/…$/, "")}…`;
}
