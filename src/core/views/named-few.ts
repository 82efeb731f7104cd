/** The first of a list, as many as a sentence bears, and how many are left to be counted: never a single one. */
export function namedFew<Item>(
  items: readonly Item[],
  most: number,
): { readonly named: readonly Item[]; readonly others: number } {
  const named = items.length <= most + 1 ? items : items.slice(0, most);
  return { named, others: items.length - named.length };
}
