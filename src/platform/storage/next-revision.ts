import type { Revision } from "#core/domain/scenario.ts";
import { newId } from "./new-id.ts";

/** The revision of the save that follows `previous`. Clocks play no part in the order. */
export function nextRevision(previous: Revision, id: string = newId()): Revision {
  return { id, counter: previous.counter + 1, parent: previous.id };
}
