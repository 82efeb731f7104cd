/**
 * The library: localStorage with one key per scenario, so that two tabs at work on two scenarios
 * cannot lose each other's writes and one damaged value spoils no other.
 */
import { byName } from "#core/domain/by-name.ts";
import type { ScenarioId } from "#core/domain/ids.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { RawDocument } from "#core/share/raw-document.ts";
import type { ReadError } from "#core/share/read-error.ts";
import { writeDocument } from "#core/share/write-document.ts";
import type { SaveError } from "./save-error.ts";
import { openStorageArea, type StorageArea } from "./storage-area.ts";
import { storageFault } from "./storage-fault.ts";
import { SCENARIO_PREFIX, scenarioKey, storedEntry, type StoredEntry } from "./stored-entry.ts";

/** Why a stored scenario did not open. A newer one's error is the ReadError "newer-version". */
export type OpenError = { readonly kind: "not-found" } | ReadError;

/**
 * Everything under our prefix: the readable by name then id, after them the rest by id. Empty where
 * there is no storage. Other applications' keys are not looked into.
 */
export function listStored(area: StorageArea | null = openStorageArea()): readonly StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (const id of storedIds(area)) {
    const text = rawStored(id, area);
    // Another tab may have removed it since the keys were counted.
    if (text !== null) entries.push(storedEntry(id, text));
  }
  return entries.toSorted(byNameThenId);
}

/** Checked but for the ids of its decision: `readScenario` finishes the reading. */
export function readStored(
  id: ScenarioId,
  area: StorageArea | null = openStorageArea(),
): Result<RawDocument, OpenError> {
  const text = rawStored(id, area);
  if (text === null) return fail({ kind: "not-found" });
  const entry = storedEntry(id, text);
  switch (entry.kind) {
    case "readable":
      return ok(entry.document);
    case "newer":
      return fail({ kind: "newer-version", version: entry.version });
    case "unreadable":
      return fail(entry.error);
  }
}

/** The text under the scenario's key as it stands, null where there is none or it cannot be reached. */
export function rawStored(id: ScenarioId, area: StorageArea | null = openStorageArea()): string | null {
  try {
    return area?.getItem(scenarioKey(id)) ?? null;
  } catch {
    return null;
  }
}

/** After any failure the value that stood there before still stands. */
export function writeStored(
  scenario: Scenario,
  area: StorageArea | null = openStorageArea(),
): Result<void, SaveError> {
  if (area === null) return fail({ kind: "no-storage" });
  const text = writeDocument(scenario);
  if (storedEntry(scenario.id, text).kind !== "readable") {
    // Once stored, it would stand in its own way as a value that nobody may write over.
    return fail({ kind: "refused", message: "it holds a value that could not be read again" });
  }
  try {
    const found = area.getItem(scenarioKey(scenario.id));
    const before = found === null ? null : storedEntry(scenario.id, found);
    if (before !== null && before.kind !== "readable") return fail({ kind: "occupied", by: before.kind });
    return putText(scenario.id, text, area);
  } catch (thrown) {
    return fail(storageFault(thrown));
  }
}

/** Puts back a text that was taken out of the library, byte for byte; only into an empty place. */
export function writeRaw(
  id: ScenarioId,
  text: string,
  area: StorageArea | null = openStorageArea(),
): Result<void, SaveError | { readonly kind: "taken" }> {
  if (area === null) return fail({ kind: "no-storage" });
  try {
    if (area.getItem(scenarioKey(id)) !== null) return fail({ kind: "taken" });
    return putText(id, text, area);
  } catch (thrown) {
    return fail(storageFault(thrown));
  }
}

/**
 * Removes the value for good; `moveToTrash` is what a person's "Delete" calls. Removing what is not
 * there succeeds.
 */
export function removeStored(
  id: ScenarioId,
  area: StorageArea | null = openStorageArea(),
): Result<void, SaveError> {
  if (area === null) return fail({ kind: "no-storage" });
  try {
    area.removeItem(scenarioKey(id));
    return ok(undefined);
  } catch (thrown) {
    return fail(storageFault(thrown));
  }
}

function putText(id: ScenarioId, text: string, area: StorageArea): Result<void, SaveError> {
  area.setItem(scenarioKey(id), text);
  // Some browsers and extensions swallow writes without a throw.
  if (area.getItem(scenarioKey(id)) === text) return ok(undefined);
  return fail({ kind: "refused", message: "it did not keep what was written" });
}

/** All keys are taken down before any value is read, so that nothing shifts under the count. */
function storedIds(area: StorageArea | null): readonly ScenarioId[] {
  const ids: ScenarioId[] = [];
  try {
    for (let place = 0; place < (area?.length ?? 0); place += 1) {
      const key = area?.key(place) ?? "";
      if (key.startsWith(SCENARIO_PREFIX)) ids.push(key.slice(SCENARIO_PREFIX.length));
    }
  } catch {
    // Storage that stops answering half-way is shown with what it did answer.
  }
  return ids;
}

function byNameThenId(a: StoredEntry, b: StoredEntry): number {
  if (a.kind === "readable" && b.kind === "readable") {
    return byName(a.header.name, b.header.name) || byCodeUnit(a.id, b.id);
  }
  if (a.kind === "readable") return -1;
  return b.kind === "readable" ? 1 : byCodeUnit(a.id, b.id);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
