import type { Decision } from "#core/domain/decision.ts";
import type { SourceId } from "#core/domain/ids.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { listedSourceFaults } from "./listed-source-faults.ts";
import { unless } from "./unless.ts";

/** What is cited is listed, and what is listed is cited. */
export function sourceFaults(decision: Decision): readonly CatalogFault[] {
  const listed = new Set(decision.sources.map(({ id }) => id));
  const citations = citationsOf(decision);
  const used = new Set(citations.map(({ source }) => source));

  return [
    ...citations.flatMap(({ path, source }) =>
      unless(listed.has(source), `${path}.${source}`, "a source is listed"),
    ),
    ...decision.sources.flatMap(({ id }) => unless(used.has(id), `sources.${id}`, "a listed source is used")),
    ...listedSourceFaults("sources", decision.sources),
  ];
}

interface Citation {
  readonly path: string;
  readonly source: SourceId;
}

function citationsOf(decision: Decision): readonly Citation[] {
  const { rules, combinations, advisories } = decision;
  const places: readonly (readonly [path: string, sources: readonly SourceId[]])[] = [
    ["references", decision.references],
    ...decision.criteria.flatMap((criterion) =>
      Object.entries(criterion.cells).map(
        ([option, cell]) => [`criteria.${criterion.id}.cells.${option}.sources`, cell.sources] as const,
      ),
    ),
    ...Object.entries({ rules, combinations, advisories }).flatMap(([list, members]) =>
      members.map(({ id, sources }) => [`${list}.${id}.sources`, sources] as const),
    ),
  ];

  return places.flatMap(([path, sources]) => sources.map((source) => ({ path, source })));
}
