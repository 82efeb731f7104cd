/** The constants of the verdict. They are told on the page as they stand here. */
export const VERDICT_RULES = {
  /** Of the lead, in points of 100. */
  lead: { noWinnerBelow: 0.5, closeCallBelow: 5 },
  /** Of the draws in which the leader is first, alone or tied, in 100. */
  draws: { noWinnerBelow: 50, closeCallBelow: 80 },
} as const;
