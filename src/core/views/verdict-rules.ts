/** The constants of the verdict, in points of 100. They are told on the page as they stand here. */
export const VERDICT_RULES = {
  /** A lead below this names no winner. */
  noWinnerBelow: 0.5,
  /** A lead below this is a close call. */
  closeCallBelow: 5,
} as const;
