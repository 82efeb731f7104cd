import type { Area } from "#core/domain/area.ts";
import type { AreaId } from "#core/domain/ids.ts";
import { idFaults } from "./id-faults.ts";
import { textFaults } from "./text-faults.ts";
import { unless } from "./unless.ts";
import type { CatalogFault } from "./catalog-fault.ts";

/** @param taken The areas of the decisions there are. */
export function areaFaults(areas: readonly Area[], taken: readonly AreaId[]): readonly CatalogFault[] {
  return [
    ...textFaults("areas", areas),
    ...idFaults("areas", areas),
    ...areas.flatMap(({ id }) => unless(taken.includes(id), `areas.${id}`, "an area has a decision")),
  ];
}
