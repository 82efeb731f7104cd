import type { QuestionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/**
 * Answers one question of the guided start, or opens it again. Weights stay as they are:
 * taking over the profile that the answers point to is an act of its own.
 *
 * @param answer null opens the question again.
 */
export function answerQuestion(scenario: Scenario, question: QuestionId, answer: boolean | null): Scenario {
  if ((scenario.answers[question] ?? null) === answer) return scenario;
  return { ...scenario, answers: withEntry(scenario.answers, question, answer ?? undefined) };
}
