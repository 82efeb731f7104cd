import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Flip } from "./flip-list.ts";
import { shownEnds } from "./shown-ends.ts";

/**
 * Where a flip starts and what must be passed: "0" and "more than 62".
 *
 * @param raising Which way; to be said where the two may be equal.
 */
export function flipEnds(
  flip: Pick<Flip, "kind" | "from" | "to">,
  raising: boolean = flip.to >= flip.from,
): { readonly from: string; readonly to: string } {
  const { from, to } = shownEnds(flip.from, flip.to);
  const end = `${endOfScale(flip.kind, raising)}`;
  // Nothing lies past the end of the scale, where the tie may round to.
  return { from, to: to === end ? end : `${raising ? "more" : "less"} than ${to}` };
}

function endOfScale(kind: Flip["kind"], raising: boolean): number {
  switch (kind) {
    case "weight":
      return raising ? 100 : 0;
    case "rating":
      return raising ? RATING_SCALE.best : RATING_SCALE.worst;
  }
}
