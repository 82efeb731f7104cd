import type { Criterion } from "./criterion.ts";
import type { Advisory, Combination, Question, Rule } from "./guidance.ts";
import type { AreaId, CriterionId, DecisionId, OptionId, PresetId, SourceId } from "./ids.ts";
import type { Practice } from "./practice.ts";
import type { Source } from "./source.ts";

/** One of the alternatives. */
export interface Option {
  readonly id: OptionId;
  readonly name: string;
  readonly summary: string;
}

/** Weights and must-haves of a typical team: a starting point, not a verdict. */
export interface Preset {
  readonly id: PresetId;
  readonly name: string;
  readonly persona: string;
  readonly description: string;
  /** Points 0 to 100; a criterion that is not named has 0. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** Lowest acceptable rating, 1 to 5. */
  readonly mustHaves: Readonly<Record<CriterionId, number>>;
  /** The option that this profile is known to favour, held by a test. */
  readonly expectedLeader: OptionId;
}

/** Whether one option wins, or options add up. */
export type DecisionMode = "choose-one" | "choose-one-or-combine" | "combine" | "checklist";

/** A question with options and criteria, one released revision of it. */
export interface Decision {
  readonly id: DecisionId;
  /** Counts from 1. The order of options, criteria, questions and practices never changes within a revision: links rely on it. */
  readonly revision: number;
  /** The change note of this revision, a sentence each: what its authors changed and why. */
  readonly changes: readonly string[];
  readonly title: string;
  readonly area: AreaId;
  readonly mode: DecisionMode;
  readonly question: string;
  readonly summary: string;
  readonly reversibility: { readonly level: "easy" | "moderate" | "hard"; readonly note: string };
  readonly references: readonly SourceId[];
  readonly options: readonly Option[];
  readonly criteria: readonly Criterion[];
  readonly presets: readonly Preset[];
  /** The guided start: questions, and what experience makes of their answers. */
  readonly questions: readonly Question[];
  /** At least one always holds, so that every set of answers has a recommendation. */
  readonly rules: readonly Rule[];
  readonly combinations: readonly Combination[];
  readonly advisories: readonly Advisory[];
  /** The part of the review checklist that bears on this decision. */
  readonly practices: readonly Practice[];
  readonly sources: readonly Source[];
}
