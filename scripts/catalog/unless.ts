import type { CatalogFault, CatalogRule } from "./catalog-fault.ts";

/** The fault at a path, unless the rule holds there. */
export function unless(holds: boolean, path: string, rule: CatalogRule): readonly CatalogFault[] {
  return holds ? [] : [{ path, rule }];
}
