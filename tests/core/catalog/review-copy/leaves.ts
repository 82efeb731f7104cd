/**
 * Every text and number of a value by its path of ids, "criteria.caching.cells.grpc.fact", so that two catalogs
 * can be laid beside each other whatever the order of their lists.
 */
export function leaves(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof value !== "object" || value === null) return new Map([[path, String(value)]]);
  if (Array.isArray(value) && !value.every(hasId)) return new Map([[path, JSON.stringify(value)]]);
  const entries = Array.isArray(value)
    ? value.map((member: { id: string }) => [member.id, member] as const)
    : Object.entries(value).filter(([key]) => key !== "id");

  return new Map(entries.flatMap(([key, child]) => [...leaves(child, path === "" ? key : `${path}.${key}`)]));
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === "object" && value !== null && "id" in value;
}
