/**
 * Two totals no further apart than this are tied. Rounding of a few dozen
 * additions stays some million times below it, and no person can mean it.
 */
export const TIE_TOLERANCE = 1e-9;
