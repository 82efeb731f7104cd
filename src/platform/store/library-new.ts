/** How scenarios come into the library. None of these ever writes over another. */
import type { Decision } from "#core/domain/decision.ts";
import type { PresetId, ScenarioId } from "#core/domain/ids.ts";
import { ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { copyScenario } from "#core/scenario/copy-scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { cleanName } from "#core/share/clean-text.ts";
import { describeSaveError } from "#platform/storage/describe-save-error.ts";
import { writeRevision } from "#platform/storage/journal.ts";
import { newId } from "#platform/storage/new-id.ts";
import { nextRevision } from "#platform/storage/next-revision.ts";
import type { SaveError } from "#platform/storage/save-error.ts";
import { listStored, writeStored } from "#platform/storage/scenario-library.ts";
import { beginSession } from "./begin-session.ts";
import { copyName } from "./copy-name.ts";
import { isoNow } from "./iso-now.ts";
import { describeStoredError, newestState } from "./library-stored.ts";
import { refreshLibrary } from "./library.ts";
import { showNotice } from "./notices.ts";
import { saveNow, scheduleSave, unsaved } from "./saving.ts";

/**
 * Creates a scenario, writes it and opens it.
 *
 * @param start.preset A preset of the decision, or null for equal weights.
 */
export function createNew(
  decision: Decision,
  start: { readonly name: string; readonly preset: PresetId | null },
): ScenarioId {
  const name = cleanName(start.name).trim();
  const words = { name: name === "" ? decision.title : name, preset: start.preset };
  return openNew(createScenario(decision, { id: newId(), now: isoNow(), ...words }), decision);
}

/**
 * Keeps somebody else's scenario as one's own, under a new id, and opens it. The original is left as it is.
 * A notice says whether it was saved.
 */
export function saveCopy(scenario: Scenario, decision: Decision): ScenarioId {
  const id = openNew(copyOf(scenario), decision);
  showNotice(unsaved(id) ? "Opened as a copy, but not saved yet" : "Saved as a copy");
  return id;
}

/** A second scenario with the same content. Null where there is nothing to copy or no room; a notice says which. */
export function duplicateScenario(id: ScenarioId): ScenarioId | null {
  const original = newestState(id);
  if (!original.ok) {
    showNotice(describeStoredError(original.error));
    return null;
  }
  const written = writeNew(copyOf(original.value));
  refreshLibrary();
  showNotice(written.ok ? `Duplicated as "${written.value.name}"` : describeSaveError(written.error));
  return written.ok ? written.value.id : null;
}

function copyOf(scenario: Scenario): Scenario {
  const taken = listStored().flatMap((entry) => (entry.kind === "readable" ? [entry.header.name] : []));
  return copyScenario(scenario, { id: newId(), name: copyName(scenario.name, taken), now: isoNow() });
}

function openNew(scenario: Scenario, decision: Decision): ScenarioId {
  const written = writeNew(scenario);
  beginSession({ scenario: written.ok ? written.value : scenario, decision, origin: "stored" });
  if (!written.ok) {
    // The page goes on with it, says that it is not saved, and tries again.
    scheduleSave(scenario);
    saveNow();
  }
  refreshLibrary();
  return scenario.id;
}

function writeNew(scenario: Scenario): Result<Scenario, SaveError> {
  const saved = { ...scenario, revision: nextRevision(scenario.revision) };
  const written = writeStored(saved);
  if (!written.ok) return written;
  // The journal is a second copy: without it the library still holds the scenario.
  void writeRevision(saved);
  return ok(saved);
}
