import { byId } from "#core/domain/by-id.ts";
import type { RevisionChange } from "./revision-change.ts";

interface Telling<Item> {
  readonly name: (item: Item) => string;
  /** What another name is: "renamed" unless the name is a whole sentence. */
  readonly renaming?: RevisionChange["kind"];
  /** What else is otherwise about one that stays; "" where nothing is. */
  readonly difference?: (before: Item, after: Item) => string;
  /** What to say of one that is new. */
  readonly ofNew?: (item: Item) => string;
}

/** What two lists of the same kind of thing have otherwise, by their ids: the newer one's order, then what is gone. */
export function changesById<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  { name, renaming = "renamed", difference = () => "", ofNew = () => "" }: Telling<Item>,
): readonly RevisionChange[] {
  const old = byId(before);
  const stays = byId(after);
  return [
    ...after.flatMap((item): readonly RevisionChange[] => {
      const was = old.get(item.id);
      if (!was) return [{ kind: "added", what: name(item), detail: ofNew(item) }];
      const other = difference(was, item);
      return [
        ...(name(was) === name(item)
          ? []
          : [{ kind: renaming, what: name(item), detail: `was ${name(was)}` }]),
        ...(other === "" ? [] : [{ kind: "changed" as const, what: name(item), detail: other }]),
      ];
    }),
    ...before.flatMap((item): readonly RevisionChange[] =>
      stays.has(item.id) ? [] : [{ kind: "removed", what: name(item), detail: "" }],
    ),
  ];
}
