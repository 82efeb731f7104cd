/**
 * Deleted scenarios, whole, until the person empties the trash. Without a journal they are kept in
 * memory, and the answer says so. Where one id was deleted twice, the newer one is listed, and the
 * older comes up once the newer is gone.
 */
import type { ScenarioId } from "#core/domain/ids.ts";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { Journal, JournalDatabase, TrashRecord } from "./open-journal.ts";
import { pageJournal } from "./page-journal.ts";
import { rawStored, removeStored, writeRaw } from "./scenario-library.ts";
import { openStorageArea, type StorageArea } from "./storage-area.ts";
import { storedEntry } from "./stored-entry.ts";
import type { TrashError } from "./trash-error.ts";

/** "closed": kept until this page is closed. "emptied": kept until the person deletes it for ever. */
export type KeptUntil = "closed" | "emptied";

export interface TrashEntry {
  readonly id: ScenarioId;
  readonly name: string;
  /** ISO 8601 in UTC; shown, never used for ordering. */
  readonly deletedAt: string;
  readonly keptUntil: KeptUntil;
}

/** Where things are; each has the page's own as default. */
interface TrashPlaces {
  readonly area?: StorageArea | null;
  readonly journal?: Journal;
  /** The trash of a page without a journal, oldest first. */
  readonly memory?: TrashRecord[];
  /** ISO 8601 in UTC. */
  readonly now?: () => string;
}

const pageMemory: TrashRecord[] = [];

/** The scenario leaves the library only once the trash has it. An unreadable one goes as raw text. */
export async function moveToTrash(
  id: ScenarioId,
  places: TrashPlaces = {},
): Promise<Result<{ readonly keptUntil: KeptUntil }, TrashError>> {
  const { area, journal, memory, now } = withDefaults(places);
  const text = rawStored(id, area);
  if (text === null) return fail({ kind: "not-stored" });
  const entry = storedEntry(id, text);
  if (entry.kind === "newer") return fail({ kind: "newer" });
  const name = entry.kind === "readable" ? entry.header.name : id;
  const record: TrashRecord = { id, name, text, deletedAt: now() };

  const put = await journal.use((database) => putRecord(database, record));
  if (!put.ok) memory.push(record);
  const removed = removeUnchanged(id, text, area);
  if (removed.ok) return ok({ keptUntil: put.ok ? "emptied" : "closed" });

  if (put.ok) await journal.use((database) => database.delete("trash", put.value));
  else memory.splice(memory.indexOf(record), 1);
  return removed;
}

/** Newest first, one entry per id. */
export async function listTrash(places: TrashPlaces = {}): Promise<readonly TrashEntry[]> {
  const { journal, memory } = withDefaults(places);
  const kept = await journal.use((database) => database.getAll("trash"));
  const found = new Map<ScenarioId, TrashEntry>();
  const gather = (records: readonly TrashRecord[], keptUntil: KeptUntil) => {
    for (const { id, name, deletedAt } of records.toReversed()) {
      if (!found.has(id)) found.set(id, { id, name, deletedAt, keptUntil });
    }
  };
  gather(memory, "closed");
  gather(kept.ok ? kept.value : [], "emptied");
  return [...found.values()];
}

/** Writes the scenario back under its id as it was, byte for byte, and takes it out of the trash. */
export async function restoreFromTrash(
  id: ScenarioId,
  places: TrashPlaces = {},
): Promise<Result<void, TrashError>> {
  const { area } = withDefaults(places);
  const found = await findNewest(id, places);
  if (!found.ok) return found;
  const { record } = found.value;
  const written = writeRaw(id, record.text, area);
  if (written.ok) {
    await found.value.forget();
    return ok(undefined);
  }
  if (written.error.kind === "taken") return fail({ kind: "taken", name: nameOf(id, area) });
  return fail({ kind: "storage", error: written.error });
}

export async function deleteForEver(
  id: ScenarioId,
  places: TrashPlaces = {},
): Promise<Result<void, TrashError>> {
  const found = await findNewest(id, places);
  return found.ok ? found.value.forget() : found;
}

interface Found {
  readonly record: TrashRecord;
  readonly forget: () => Promise<Result<void, TrashError>>;
}

async function findNewest(id: ScenarioId, places: TrashPlaces): Promise<Result<Found, TrashError>> {
  const { journal, memory } = withDefaults(places);
  const remembered = memory.findLast((record) => record.id === id);
  if (remembered !== undefined) {
    const forget = async () => {
      memory.splice(memory.indexOf(remembered), 1);
      return ok(undefined);
    };
    return ok({ record: remembered, forget });
  }
  const kept = await journal.use((database) => database.getAllFromIndex("trash", "by-scenario", id));
  if (!kept.ok) return kept;
  const record = kept.value.at(-1);
  const place = record?.place;
  if (record === undefined || place === undefined) return fail({ kind: "not-in-trash" });
  return ok({ record, forget: () => journal.use((database) => database.delete("trash", place)) });
}

async function putRecord(database: JournalDatabase, record: TrashRecord): Promise<number> {
  const transaction = database.transaction("trash", "readwrite", { durability: "strict" });
  const [place] = await Promise.all([transaction.store.add(record), transaction.done]);
  return place;
}

/** Between the look and the removal nothing waits, so no autosave of this page can fall between. */
function removeUnchanged(id: ScenarioId, text: string, area: StorageArea | null): Result<void, TrashError> {
  if (rawStored(id, area) !== text) return fail({ kind: "changed-meanwhile" });
  const removed = removeStored(id, area);
  return removed.ok ? removed : fail({ kind: "storage", error: removed.error });
}

function nameOf(id: ScenarioId, area: StorageArea | null): string {
  const entry = storedEntry(id, rawStored(id, area) ?? "");
  return entry.kind === "readable" ? entry.header.name : id;
}

function withDefaults(places: TrashPlaces): Required<TrashPlaces> {
  return {
    area: places.area === undefined ? openStorageArea() : places.area,
    journal: places.journal ?? pageJournal,
    memory: places.memory ?? pageMemory,
    now: places.now ?? (() => new Date().toISOString()),
  };
}
