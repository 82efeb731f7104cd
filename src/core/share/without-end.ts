/** The list up to its last item that says something. */
export function withoutEnd<Item>(
  list: readonly Item[],
  saysNothing: (item: Item) => boolean,
): readonly Item[] {
  return list.slice(0, list.findLastIndex((item) => !saysNothing(item)) + 1);
}
