/** When two criteria count as alike, and when that is worth a hint. */
export const DOUBLE_COUNTING_RULES = {
  /**
   * Kendall's tau-b from here on is "almost alike". With up to six options, one pair of options that the two
   * put the other way round brings it down to 13/15 or less: above 0.9 they only differ in what they hold level.
   */
  alikeFrom: 0.9,
  /** With two options every criterion ranks them one way or the other, so half of all pairs would be alike. */
  fewestOptions: 3,
  /**
   * What weighs less together is not worth a hint: the lighter of two has under 5 % then, and moves a lead by
   * about 5 points at most, no more than a close call.
   */
  smallestShare: 0.1,
  /**
   * Up to this many options the hint says that likeness can be chance. Six options without ties have 720
   * orders, and a decision has some hundred pairs of criteria; with seven options it is one in 5,040.
   */
  chanceUpTo: 6,
} as const;
