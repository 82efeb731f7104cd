/** The version that a compact scenario says of itself, in its first place. The link's "s1" is this number. */
export const COMPACT_VERSION = 1;

/**
 * Where each field stands in a compact scenario. Links live for ever: a place and its
 * meaning never change within a version, and a new field stands after all others.
 * Places after the notes are left out while they and all behind them are empty, so
 * that links from before they existed read as they always did.
 *
 * Criteria, options, questions and practices are positions in the released decision, from 0.
 */
export const COMPACT_PLACES = {
  version: 0,
  decisionId: 1,
  decisionRevision: 2,
  id: 3,
  revisionId: 4,
  counter: 5,
  /** Revision id, or null. */
  parent: 6,
  name: 7,
  /** Whole seconds since 1970 as a number; a time with milliseconds as its ISO text. */
  createdAt: 8,
  changedAt: 9,
  /** Preset id, or null. */
  preset: 10,
  /** Points in the order of criteria; null where a criterion is not named; nulls at the end left out. */
  weights: 11,
  /** A list of [criterion, minimum]. */
  mustHaves: 12,
  /** A list of options. */
  excludedOptions: 13,
  /** A list of criteria. */
  excludedCriteria: 14,
  /** A list of [criterion, [option, low, mode, high, note], ...]. */
  ratings: 15,
  notes: 16,
  /** A list of [question, answer]. */
  answers: 17,
  /** A list of [practice, ticked, note]. */
  checklist: 18,
  /**
   * One place for each of the other ways of weighing, null where it was not used, nulls at the end left out:
   * ranking as lists of criteria; swings as points like weights; pairs as [criteria, [more, less, times], ...];
   * best and worst as [criteria, best, worst, points, points]; spread as points like weights.
   */
  elicitation: 19,
  /**
   * [kind of doubt about the weights, points of its band or null, whether ratings are drawn, seed]; empty for the
   * settings that a new scenario had when this place came into being: a band of 10, ratings drawn, seed 1.
   */
  simulation: 20,
} as const;
