/** What the catalog promises, a sentence each. Its README says why. */
export type CatalogRule =
  | "a text is neither empty nor padded"
  | "an id is lower-case words joined by hyphens"
  | "an id is no name that objects have already"
  | "an id is used once"
  | "a revision counts from 1"
  | "a revision says what changed"
  | "an area is one of the catalog's"
  | "a criterion has one cell per option, in the order of the options"
  | "only a rated criterion of the catalog's own carries ratings"
  | "a rating has low <= mode <= high, whole numbers from 1 to 5"
  | "only a rating can be a stand-in"
  | "a cell of the catalog's own names a source"
  | "a weight stands on a rated criterion, from 0 to 100"
  | "a preset gives points to something"
  | "a must-have stands on a rated criterion, from 1 to 5"
  | "an expected leader is an option"
  | "a question is asked for a rule, a combination or an advisory"
  | "a condition names questions, each once"
  | "a recommendation is an option"
  | "a rule starts from a preset"
  | "a rule that is not a mere consideration starts from a preset that its option leads"
  | "a priority is a whole number"
  | "rules that can hold together have different priorities"
  | "one rule has no condition, so that every set of answers has a recommendation"
  | "the rule without a condition, and no other, is the default"
  | "the default has the lowest priority"
  | "a combination names two options or more, each once, in the order of the options"
  | "an advisory is about an option"
  | "a rule, a combination or an advisory names a source"
  | "a decision has a part of the review checklist"
  | "a practice names a source"
  | "a source is listed"
  | "a listed source is used"
  | "an address is https or absent"
  | "the day of access is a day of the calendar, as 2026-11-23, or absent"
  | "an area has a decision"
  | "the index lists every decision, and only those"
  | "the index says what the newest revision says"
  | "every catalog file can be found";

export interface CatalogFault {
  /** Where, by id: "criteria.caching.cells.grpc.rating". */
  readonly path: string;
  readonly rule: CatalogRule;
}
