import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

/** Walks every text of a value, so that a field added to the types later is covered too. */
export function textFaults(path: string, value: unknown): readonly CatalogFault[] {
  if (typeof value === "string") {
    return unless(value !== "" && value === value.trim(), path, "a text is neither empty nor padded");
  }
  if (typeof value !== "object" || value === null) return [];

  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const named = Array.isArray(value) && typeof child === "object" && child !== null && "id" in child;
    const step = named ? String(child.id) : key;
    return textFaults(path === "" ? step : `${path}.${step}`, child);
  });
}
