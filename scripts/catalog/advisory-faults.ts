import type { Decision } from "#core/domain/decision.ts";
import type { Advisory } from "#core/domain/guidance.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { conditionFaults } from "./condition-faults.ts";
import { unless } from "./unless.ts";

export function advisoryFaults(advisory: Advisory, decision: Decision): readonly CatalogFault[] {
  const path = `advisories.${advisory.id}`;

  return [
    ...conditionFaults(path, advisory.when, decision),
    ...unless(
      decision.options.some(({ id }) => id === advisory.option),
      `${path}.option`,
      "an advisory is about an option",
    ),
    ...unless(
      advisory.sources.length > 0,
      `${path}.sources`,
      "a rule, a combination or an advisory names a source",
    ),
  ];
}
