import type { Decision } from "#core/domain/decision.ts";
import type { Combination } from "#core/domain/guidance.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { conditionFaults } from "./condition-faults.ts";
import { unless } from "./unless.ts";

export function combinationFaults(combination: Combination, decision: Decision): readonly CatalogFault[] {
  const path = `combinations.${combination.id}`;
  const inOrder = decision.options.map(({ id }) => id).filter((id) => combination.options.includes(id));

  return [
    ...conditionFaults(path, combination.when, decision),
    ...unless(
      inOrder.length >= 2 && inOrder.join() === combination.options.join(),
      `${path}.options`,
      "a combination names two options or more, each once, in the order of the options",
    ),
    ...unless(
      combination.sources.length > 0,
      `${path}.sources`,
      "a rule, a combination or an advisory names a source",
    ),
  ];
}
