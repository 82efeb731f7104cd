import type { PracticeId } from "./ids.ts";
import type { Source } from "./source.ts";

/** A habit of good reviews that a team ticks or comments on, whatever it decides. */
export interface Practice {
  readonly id: PracticeId;
  readonly title: string;
  readonly why: string;
  /** What to ask or look at, so that a tick means something. */
  readonly howToCheck: string;
  readonly sources: readonly Source[];
}
