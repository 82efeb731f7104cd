import type { DecisionSummary } from "#core/catalog/decision-index.ts";
import type { CatalogError } from "#core/catalog/find-decision.ts";
import type { Area } from "#core/domain/area.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { DecisionId, PracticeId } from "#core/domain/ids.ts";
import type { Practice } from "#core/domain/practice.ts";
import type { Result } from "#core/domain/result.ts";
import type { Source } from "#core/domain/source.ts";
import { areaFaults } from "./area-faults.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { checkDecision } from "./check-decision.ts";
import { idFaults } from "./id-faults.ts";
import { indexFaults } from "./index-faults.ts";
import { listedSourceFaults } from "./listed-source-faults.ts";
import { practiceIndexFaults } from "./practice-index-faults.ts";
import { readDecisionFile } from "./read-decision-file.ts";
import { textFaults } from "./text-faults.ts";

/** The catalog as its files hand it over: nothing in it is trusted yet. */
export interface Catalog {
  /** By file name, "api-style.r1.ts"; a promise rejects when its file cannot be loaded. */
  readonly files: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>;
  readonly areas: readonly Area[];
  readonly sources: readonly Source[];
  readonly allPractices: readonly Practice[];
  readonly decisionIndex: readonly DecisionSummary[];
  readonly practiceIndex: Readonly<Record<DecisionId, readonly PracticeId[]>>;
  readonly findDecision: (id: DecisionId, revision: number) => Promise<Result<Decision, CatalogError>>;
}

/** Every fault as a line that names the file, the path in it by id, and the broken rule; none when all is well. */
export async function checkCatalog(catalog: Catalog): Promise<readonly string[]> {
  const areas = catalog.areas.map(({ id }) => id);
  const read = await Promise.all(
    Object.entries(catalog.files).map(async ([file, load]) => ({
      file,
      found: await readDecisionFile(file, load),
    })),
  );
  const decisions = read.flatMap(({ found }) => (found.ok ? [found.value] : []));
  const newest = decisions.filter((decision) =>
    decisions.every((other) => other.id !== decision.id || other.revision <= decision.revision),
  );
  const taken = newest.map(({ area }) => area);
  const unfound = await Promise.all(decisions.map((decision) => loaderFaults(decision, catalog)));

  return [
    ...read.flatMap(({ file, found }) =>
      found.ok ? lines(file, checkDecision(found.value, areas)) : [`${folder}${file}: ${found.error}`],
    ),
    ...lines("areas.ts", areaFaults(catalog.areas, taken)),
    ...lines("sources.ts", textFaults("sources", catalog.sources)),
    ...lines("sources.ts", listedSourceFaults("sources", catalog.sources)),
    ...lines("practices.ts", idFaults("practices", catalog.allPractices)),
    ...lines("decision-index.ts", indexFaults(catalog.decisionIndex, newest)),
    ...lines("practice-index.ts", practiceIndexFaults(catalog.practiceIndex, newest)),
    ...lines("find-decision.ts", unfound.flat()),
  ];
}

const folder = "src/core/catalog/";

async function loaderFaults(decision: Decision, { findDecision }: Catalog): Promise<readonly CatalogFault[]> {
  const found = await findDecision(decision.id, decision.revision);
  if (found.ok && found.value === decision) return [];
  return [{ path: `${decision.id}.r${decision.revision}.ts`, rule: "every catalog file can be found" }];
}

function lines(file: string, faults: readonly CatalogFault[]): readonly string[] {
  return faults.map(({ path, rule }) => `${folder}${file}: ${path}: ${rule}`);
}
