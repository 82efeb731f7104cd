import type { Decision } from "#core/domain/decision.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { idFaults } from "./id-faults.ts";
import { listedSourceFaults } from "./listed-source-faults.ts";
import { unless } from "./unless.ts";

export function practiceFaults(decision: Decision): readonly CatalogFault[] {
  return [
    ...unless(decision.practices.length > 0, "practices", "a decision has a part of the review checklist"),
    ...idFaults("practices", decision.practices),
    ...decision.practices.flatMap(({ id, sources }) => [
      ...unless(sources.length > 0, `practices.${id}.sources`, "a practice names a source"),
      ...listedSourceFaults(`practices.${id}.sources`, sources),
    ]),
  ];
}
