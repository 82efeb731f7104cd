import type { DecisionMode } from "#core/domain/decision.ts";

/** What kind of answer a decision has, in a few words. */
export function kindOfAnswer(mode: DecisionMode): string {
  switch (mode) {
    case "choose-one":
      return "Choose one";
    case "choose-one-or-combine":
      return "Choose one or combine";
    case "combine":
      return "Layers that add up: what to add next";
    case "checklist":
      return "A checklist: what to add next";
  }
}
