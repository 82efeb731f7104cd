import type { Scaling } from "./decision-matrix.ts";

/** Whether less is still better on a cost after scaling; under all other scalings more is better everywhere. */
export function keepsDirection({ kind }: Scaling): boolean {
  return kind === "vector" || kind === "none";
}
