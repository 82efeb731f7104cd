import type { Condition } from "#core/domain/guidance.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { conditionHolds } from "./condition-holds.ts";

/** Whether a combination suits the answers of the guided start. */
export type CombinationFit =
  /** It asks for no answer. */
  | { readonly kind: "always" }
  | { readonly kind: "fits" }
  /** No answer speaks against it, and this many questions that it asks about are open. */
  | { readonly kind: "open"; readonly questions: number }
  | { readonly kind: "does-not-fit" };

export function combinationFit(when: Condition, answers: Scenario["answers"]): CombinationFit {
  if (when.length === 0) return { kind: "always" };
  if (conditionHolds(when, answers)) return { kind: "fits" };
  const open = when.filter(({ question }) => answers[question] === undefined);
  const rest = when.filter((part) => !open.includes(part));
  return conditionHolds(rest, answers) ? { kind: "open", questions: open.length } : { kind: "does-not-fit" };
}
