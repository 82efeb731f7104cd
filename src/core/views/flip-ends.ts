import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Flip } from "./flip-list.ts";

/**
 * Where a flip starts and what must be passed, to one decimal: "0" and "more than 62".
 *
 * @param raising Which way; to be said where the two may be equal.
 */
export function flipEnds(
  flip: Pick<Flip, "kind" | "from" | "to">,
  raising: boolean = flip.to >= flip.from,
): { readonly from: string; readonly to: string } {
  const end = shown(endOfScale(flip.kind, raising));
  const to = shown(flip.to);
  // Nothing lies past the end of the scale, where the tie may round to.
  return { from: shown(flip.from), to: to === end ? end : `${raising ? "more" : "less"} than ${to}` };
}

function endOfScale(kind: Flip["kind"], raising: boolean): number {
  switch (kind) {
    case "weight":
      return raising ? 100 : 0;
    case "rating":
      return raising ? RATING_SCALE.best : RATING_SCALE.worst;
  }
}

function shown(value: number): string {
  return `${Number(value.toFixed(1))}`;
}
