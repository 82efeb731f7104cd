import type { OptionId, PresetId, QuestionId, SourceId } from "./ids.ts";

/** One question of a guided start, answered with yes or no. */
export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** Why the answer matters, in a sentence. */
  readonly why: string;
}

/** Answers that must all stand; an empty list always holds, and an open question never does. */
export type Condition = readonly { readonly question: QuestionId; readonly is: boolean }[];

/** How much a rule claims: a default is what holds while nothing speaks against it. */
export type RuleStrength = "strong" | "consider" | "default";

/** What experience suggests under a condition: an option, and the profile to start from. */
export interface Rule {
  readonly id: string;
  /** The rule with the highest priority among those that hold is the recommendation. */
  readonly priority: number;
  readonly strength: RuleStrength;
  readonly when: Condition;
  readonly recommend: OptionId;
  readonly preset: PresetId;
  readonly reason: string;
  /** What to look out for when following it; null where nothing needs saying. */
  readonly caution: string | null;
  readonly sources: readonly SourceId[];
}

/** Options that work well together, each in its own place. */
export interface Combination {
  readonly id: string;
  readonly name: string;
  /** At least two, in the decision's order. */
  readonly options: readonly OptionId[];
  /** When it fits; a combination can be looked at whatever the answers are. */
  readonly when: Condition;
  readonly reason: string;
  /** What running them together costs. */
  readonly watchOut: string;
  readonly sources: readonly SourceId[];
}

/** What to mind about one option under a condition, whatever is chosen. */
export interface Advisory {
  readonly id: string;
  readonly when: Condition;
  readonly option: OptionId;
  readonly text: string;
  readonly sources: readonly SourceId[];
}
