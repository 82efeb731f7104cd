import type { Decision } from "#core/domain/decision.ts";
import type { ScenarioId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { readScenario } from "#core/share/read-scenario.ts";
import { readStored } from "#platform/storage/scenario-library.ts";

/** A scenario as this browser keeps it at this moment, read as the page reads it. Throws where it does not. */
export function keptScenario(id: ScenarioId, decision: Decision): Scenario {
  const document = readStored(id);
  const read = document.ok ? readScenario(document.value, decision) : document;
  if (!read.ok) throw new Error(`${id} is not kept: ${read.error.kind}`);
  return read.value;
}
