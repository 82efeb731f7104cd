import type { Decision } from "#core/domain/decision.ts";
import type { Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { FILE_CAP } from "#core/share/caps.ts";
import { readDocument } from "#core/share/read-document.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { readScenario } from "#core/share/read-scenario.ts";

/** The whole door in one step, for tests that know the decision beforehand. */
export function readText(text: string, decision: Decision, cap = FILE_CAP): Result<Scenario, ReadError> {
  const document = readDocument(text, { cap });
  return document.ok ? readScenario(document.value, decision) : document;
}
