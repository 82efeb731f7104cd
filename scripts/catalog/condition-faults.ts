import type { Decision } from "#core/domain/decision.ts";
import type { Condition } from "#core/domain/guidance.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

export function conditionFaults(
  path: string,
  condition: Condition,
  decision: Decision,
): readonly CatalogFault[] {
  return condition.flatMap(({ question }, index) =>
    unless(
      decision.questions.some(({ id }) => id === question) &&
        condition.findIndex((other) => other.question === question) === index,
      `${path}.when.${question}`,
      "a condition names questions, each once",
    ),
  );
}
