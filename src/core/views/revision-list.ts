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
      const called = name(was) === name(item) ? "" : `was ${name(was)}`;
      return renaming === "changed"
        ? told("changed", name(item), other, called)
        : [...told(renaming, name(item), called), ...told("changed", name(item), other)];
    }),
    ...before.flatMap((item): readonly RevisionChange[] =>
      stays.has(item.id) ? [] : [{ kind: "removed", what: name(item), detail: "" }],
    ),
  ];
}

/** One change with all of its details; none where there is nothing to tell. */
function told(
  kind: RevisionChange["kind"],
  what: string,
  ...details: readonly string[]
): readonly RevisionChange[] {
  const detail = details.filter((each) => each !== "").join("; ");
  return detail === "" ? [] : [{ kind, what, detail }];
}
