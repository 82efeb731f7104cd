import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";
import { wellFormedId } from "./well-formed-id.ts";

/** Ids stand in links that live for ever, so they are plain, and one means one thing. */
export function idFaults(list: string, members: readonly { readonly id: string }[]): readonly CatalogFault[] {
  return members.flatMap(({ id }, index) => [
    ...wellFormedId(`${list}.${id}`, id),
    ...unless(members.findIndex((other) => other.id === id) === index, `${list}.${id}`, "an id is used once"),
  ]);
}
