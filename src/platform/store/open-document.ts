import type { Decision } from "#core/domain/decision.ts";
import { ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { RawDocument } from "#core/share/raw-document.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { readHeader } from "#core/share/read-header.ts";
import { readScenario } from "#core/share/read-scenario.ts";
import { loadDecisionOnce, type LoadDecision, type NotLoaded } from "./load-decision.ts";

/** A scenario together with the revision of the decision that it was made with. */
export interface OpenedScenario {
  readonly scenario: Scenario;
  readonly decision: Decision;
}

/** The last steps of reading what came from outside: its decision is loaded, its ids are checked. Stores nothing. */
export async function openDocument(
  document: RawDocument,
  load: LoadDecision,
): Promise<Result<OpenedScenario, ReadError | NotLoaded>> {
  const header = readHeader(document);
  if (!header.ok) return header;
  const decision = await loadDecisionOnce(header.value.decision, load);
  if (!decision.ok) return decision;
  const scenario = readScenario(document, decision.value);
  return scenario.ok ? ok({ scenario: scenario.value, decision: decision.value }) : scenario;
}
