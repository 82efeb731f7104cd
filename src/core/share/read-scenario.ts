import type { Decision } from "#core/domain/decision.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { checkIds } from "./check-ids.ts";
import type { RawDocument } from "./raw-document.ts";
import type { ReadError } from "./read-error.ts";
import { readHeader } from "./read-header.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { shapeError } from "./shape-error.ts";
import { unpackScenario } from "./unpack-scenario.ts";

/**
 * Builds a scenario from a document that `readDocument` let in, or says by name what is
 * wrong with it. Nothing is guessed, repaired or lost in silence, save two things: texts
 * are cleaned (see `clean-text.ts`) and an id that a list excludes twice counts once.
 *
 * @param decision The revision that `readHeader` named.
 */
export function readScenario(document: RawDocument, decision: Decision): Result<Scenario, ReadError> {
  const header = readHeader(document);
  if (!header.ok) return header;
  const named = header.value.decision;
  if (named.id !== decision.id) return fail({ kind: "unknown-decision", id: named.id });
  if (named.revision !== decision.revision) return fail({ kind: "unknown-revision", ...named });

  const unpacked =
    document.form === "compact" ? unpackScenario(document.content, decision) : ok(document.content);
  if (!unpacked.ok) return unpacked;
  const parsed = scenarioSchema.safeParse(unpacked.value);
  if (!parsed.success) return fail(shapeError(parsed.error));
  const stranger = checkIds(parsed.data, decision);
  return stranger === null ? ok(parsed.data) : fail(stranger);
}
