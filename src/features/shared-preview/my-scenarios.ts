import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { readScenario } from "#core/share/read-scenario.ts";
import type { StoredEntry } from "#platform/storage/stored-entry.ts";

/** Those of this browser's scenarios that were made with the same revision of the same decision. */
export function myScenarios(entries: readonly StoredEntry[], decision: Decision): readonly Scenario[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "readable") return [];
    const named = entry.header.decision;
    if (named.id !== decision.id || named.revision !== decision.revision) return [];
    const read = readScenario(entry.document, decision);
    return read.ok ? [read.value] : [];
  });
}
