import { TIE_TOLERANCE } from "#core/engine/tie-tolerance.ts";

/** Two totals no further apart than this, in points of 100, are tied: the tolerance of the ranks. */
export const SAME_TOTAL = TIE_TOLERANCE * 100;
