/** Confidence factors rest on so many draws at most: their standard error is then 0.005 at most. */
export const CONFIDENCE_DRAWS = 10_000;
