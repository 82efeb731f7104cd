import type { SourceId } from "./ids.ts";

/** The lowest and highest rating that any cell or must-have may carry. */
export const RATING_SCALE = { worst: 1, best: 5 } as const;

/** The honest range and the best single value, 1 to 5, low <= mode <= high; 5 is better. */
export interface Rating {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** What is known of one option on one criterion. */
export interface Cell {
  readonly fact: string;
  /** null means "not rated", which is neither zero nor average. */
  readonly rating: Rating | null;
  readonly rationale: string;
  readonly sources: readonly SourceId[];
  /** The criterion does not apply to the option; the rating is a neutral stand-in. */
  readonly imputed: boolean;
}
