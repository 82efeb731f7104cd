/** "A", "A and B", "A, B and C"; the empty list is the empty text. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(", ")} and ${last}`;
}
