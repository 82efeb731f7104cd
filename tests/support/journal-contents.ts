import type { RevisionId, ScenarioId } from "#core/domain/ids.ts";
import type { Result } from "#core/domain/result.ts";
import type {
  Journal,
  JournalRevision,
  NoJournal,
  QuarantineRecord,
} from "#platform/storage/open-journal.ts";

/** What the journal holds, read straight from the database: by counter, lowest first. */
export function listRevisions(
  id: ScenarioId,
  journal: Journal,
): Promise<Result<readonly JournalRevision[], NoJournal>> {
  const everyCounter = IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
  return journal.use((database) => database.getAllFromIndex("revisions", "by-scenario", everyCounter));
}

/** Null where the journal has no such revision, or no longer. */
export function readRevision(
  id: ScenarioId,
  revision: RevisionId,
  journal: Journal,
): Promise<Result<JournalRevision | null, NoJournal>> {
  return journal.use(async (database) => (await database.get("revisions", [id, revision])) ?? null);
}

/** Every text that was set aside, by its key. */
export function listQuarantine(journal: Journal): Promise<Result<readonly QuarantineRecord[], NoJournal>> {
  return journal.use((database) => database.getAll("quarantine"));
}
