import type { Decision } from "#core/domain/decision.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

/** A question that nothing listens to wastes a team's time. */
export function questionFaults(decision: Decision): readonly CatalogFault[] {
  const heard = new Set(
    [...decision.rules, ...decision.combinations, ...decision.advisories].flatMap(({ when }) =>
      when.map(({ question }) => question),
    ),
  );

  return decision.questions.flatMap(({ id }) =>
    unless(heard.has(id), `questions.${id}`, "a question is asked for a rule, a combination or an advisory"),
  );
}
