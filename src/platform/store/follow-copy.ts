import type { ScenarioId } from "#core/domain/ids.ts";
import { goTo } from "#platform/places/go-to.ts";
import { readPlace } from "#platform/places/read-place.ts";

/** The sample has become a scenario of its own: the address follows, without a step in the history. */
export function followCopy(id: ScenarioId): void {
  const place = readPlace(location.hash);
  goTo(place.kind === "scenario" ? { ...place, id } : { kind: "scenario", id, step: "compare" }, "replace");
}
