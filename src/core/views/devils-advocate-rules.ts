/** What the case for the runner-up takes as believable. Told on the page as it stands here. */
export const DEVILS_ADVOCATE_RULES = {
  /** A weight is an opinion; one that has to move by this many points or more is another opinion. */
  weightMovesUnder: 20,
} as const;
