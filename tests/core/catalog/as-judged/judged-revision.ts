/**
 * A released revision as it was drawn up and judged. Order was written down at release; ratings and means were
 * copied from the printed review tables, not from the data files, so that a slip in either shows as a difference.
 * A file here never changes; a new revision adds one.
 */
export interface JudgedRevision {
  /** Ids in the order that links rely on. */
  readonly order: Readonly<Record<"options" | "criteria" | "questions" | "practices", readonly string[]>>;
  /** By criterion, a text per option: "low-mode-high", with a star where a neutral value stands in. */
  readonly ratings: {
    readonly options: readonly string[];
    readonly rows: Readonly<Record<string, readonly string[]>>;
  };
  readonly presets: Readonly<Record<string, JudgedPreset>>;
}

export interface JudgedPreset {
  /** The option it is known to favour. */
  readonly leader: string;
  /** Weighted means on the scale of 1 to 5, to two decimals; weights were 0 to 5 in place of points. */
  readonly means: Readonly<Record<string, number>>;
  readonly leftByMustHaves: "all" | readonly string[];
}
