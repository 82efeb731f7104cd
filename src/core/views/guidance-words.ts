import type { RuleStrength } from "#core/domain/guidance.ts";
import type { ConditionPart, GuidanceCondition } from "./guidance-condition.ts";

/** How much a rule claims, in words. */
export function strengthWords(strength: RuleStrength): string {
  switch (strength) {
    case "strong":
      return "Strong suggestion";
    case "consider":
      return "Worth considering";
    case "default":
      return "Default, while nothing speaks against it";
  }
}

/** "Will web pages call it directly? Yes", and what stands against it: "Will web pages call it directly? Yes (still open)". */
export function conditionPartWords({ question, is, given }: ConditionPart): string {
  const asked = `${question.text} ${answerWord(is)}`;
  if (given === is) return asked;
  return given === null ? `${asked} (still open)` : `${asked} (answered: ${answerWord(given)})`;
}

/** Whether a condition holds, and if not for how many answers it waits: "Holds", "Waits for 2 of 3 answers". */
export function conditionStateWords({ parts, waitsFor, holds }: GuidanceCondition): string {
  if (parts.length === 0) return "Always holds";
  if (holds) return "Holds";
  if (parts.length === 1) return "Waits for its answer";
  return `Waits for ${waitsFor.length} of ${parts.length} answers`;
}

export function answerWord(answer: boolean): string {
  return answer ? "Yes" : "No";
}
