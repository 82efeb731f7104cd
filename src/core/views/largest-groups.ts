/**
 * Every group of at least two in which each is alike to each other and to which nobody can be added.
 * Being alike need not carry over from one to the next, so that an item may be in several groups.
 *
 * Source: Bron & Kerbosch (1973), "Finding all cliques of an undirected graph".
 *
 * @param alike Asked both ways round; must answer the same.
 * @returns Members in the order of the items.
 */
export function largestGroups<Item>(
  items: readonly Item[],
  alike: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: (readonly Item[])[] = [];
  const grow = (members: readonly Item[], open: readonly Item[], done: readonly Item[]) => {
    if (open.length === 0 && done.length === 0 && members.length > 1) groups.push(members);
    open.forEach((item, place) => {
      const fits = (other: Item) => alike(item, other);
      const seen = [...done, ...open.slice(0, place)];
      grow([...members, item], open.slice(place + 1).filter(fits), seen.filter(fits));
    });
  };
  grow([], items, []);
  return groups;
}
