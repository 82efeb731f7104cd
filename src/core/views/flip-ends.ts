import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Flip } from "./flip-list.ts";
import { shownEnds } from "./shown-ends.ts";

/**
 * Where a flip starts and what must be passed: "0" and "more than 62". What must be passed always lies before the end
 * of the scale, and is never shown as that end: on a weight of 0 other options may have a rank.
 *
 * @param raising Which way; to be said where the two may be equal.
 */
export function flipEnds(
  { kind, from, to }: Pick<Flip, "kind" | "from" | "to">,
  raising: boolean = to >= from,
): { readonly from: string; readonly to: string } {
  const { worst, best } = kind === "weight" ? { worst: 0, best: 100 } : RATING_SCALE;
  const shown = shownEnds(from, to, raising ? best : worst);
  return { from: shown.from, to: `${raising ? "more" : "less"} than ${shown.to}` };
}
