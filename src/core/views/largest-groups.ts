/**
 * Every group of at least two in which each is alike to each other and to which nobody can be added.
 * Being alike need not carry over from one to the next, so that an item may be in several groups.
 *
 * Source: Bron & Kerbosch (1973), "Finding all cliques of an undirected graph", with a pivot.
 *
 * @param alike Asked once for each pair, both ways round; must answer the same.
 * @returns Members in the order of the items.
 */
export function largestGroups<Item>(
  items: readonly Item[],
  alike: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const near = new Map(
    items.map((item) => [item, new Set(items.filter((other) => other !== item && alike(item, other)))]),
  );
  const isNear = (one: Item, other: Item) => near.get(one)?.has(other) ?? false;
  const groups: (readonly Item[])[] = [];

  const grow = (members: readonly Item[], candidates: readonly Item[], seen: readonly Item[]) => {
    if (candidates.length === 0) {
      if (seen.length === 0 && members.length > 1) {
        groups.push(items.filter((item) => members.includes(item)));
      }
      return;
    }
    // Each group without the best-connected item holds one that is not near it: only those need a branch.
    const reach = (item: Item) => candidates.filter((other) => isNear(item, other)).length;
    const pivot = [...candidates, ...seen].reduce((best, item) => (reach(item) > reach(best) ? item : best));
    let open = candidates;
    let done = seen;
    for (const item of candidates.filter((other) => !isNear(pivot, other))) {
      const fits = (other: Item) => isNear(item, other);
      grow([...members, item], open.filter(fits), done.filter(fits));
      open = open.filter((other) => other !== item);
      done = [...done, item];
    }
  };

  grow([], items, []);
  return groups;
}
