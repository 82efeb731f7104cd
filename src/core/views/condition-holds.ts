import type { Condition } from "#core/domain/guidance.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** Whether every answer a condition asks for stands; an empty condition always holds, and an open question never does. */
export function conditionHolds(condition: Condition, answers: Scenario["answers"]): boolean {
  return condition.every(({ question, is }) => answers[question] === is);
}
