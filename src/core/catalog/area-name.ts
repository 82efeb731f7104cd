import type { AreaId } from "#core/domain/ids.ts";
import { areas } from "./areas.ts";

/** How an area is called; an area that the catalog does not have is a broken promise of ours and throws. */
export function areaName(id: AreaId): string {
  const area = areas.find((candidate) => candidate.id === id);
  if (!area) throw new Error(`No area is called "${id}". Add it to the catalog's areas.`);
  return area.name;
}
