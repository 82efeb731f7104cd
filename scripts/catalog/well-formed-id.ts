import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

export function wellFormedId(path: string, id: string): readonly CatalogFault[] {
  return unless(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), path, "an id is lower-case words joined by hyphens");
}
