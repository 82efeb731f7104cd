/** Ids are short, lower-case and stable: they stand in links that live for ever. */
export type DecisionId = string;
export type OptionId = string;
export type CriterionId = string;
export type PresetId = string;
export type SourceId = string;
export type ScenarioId = string;
export type RevisionId = string;
export type AreaId = string;
export type QuestionId = string;
export type PracticeId = string;
