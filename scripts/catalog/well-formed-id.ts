import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

export function wellFormedId(path: string, id: string): readonly CatalogFault[] {
  return [
    ...unless(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), path, "an id is lower-case words joined by hyphens"),
    ...unless(!namesPartOfObjects(id), path, "an id is no name that objects have already"),
  ];
}

/** What a team sets stands under ids as keys: such a key would be found where nothing was set, and is dropped on reading. */
function namesPartOfObjects(id: string): boolean {
  return id === "prototype" || Object.hasOwn(Object.prototype, id);
}
