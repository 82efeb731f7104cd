import type { ScenarioId } from "#core/domain/ids.ts";
import { ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { describeReadError } from "#core/share/describe-read-error.ts";
import { scenarioSchema } from "#core/share/scenario-schema.ts";
import { readStored, type OpenError } from "#platform/storage/scenario-library.ts";
import { asSaved, saveNow, unsaved } from "./saving.ts";

/**
 * The newest state of one of this browser's scenarios, checked but for the ids of its decision: enough to
 * copy or rename it, not to compute with it. One whose save failed counts as it was left on screen.
 */
export function newestState(id: ScenarioId): Result<Scenario, OpenError> {
  saveNow();
  const waiting = unsaved(id);
  if (waiting) return ok(asSaved(waiting));
  const stored = readStored(id);
  if (!stored.ok) return stored;
  const shape = scenarioSchema.safeParse(stored.value.content);
  if (!shape.success) throw new Error(`The library called ${id} readable, but it is not`);
  return ok(shape.data);
}

export function describeStoredError(error: OpenError): string {
  return error.kind === "not-found"
    ? "This scenario is no longer stored in this browser. Reload the page to see what is."
    : describeReadError(error, "stored");
}
