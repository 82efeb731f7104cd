/**
 * Copies of values that could not be read. The value itself stays under its own key, untouched: the
 * copy is for the day when something else removes it.
 */
import type { Result } from "#core/domain/result.ts";
import type { Journal, JournalDatabase, NoJournal, QuarantineRecord } from "./open-journal.ts";
import { pageJournal } from "./page-journal.ts";
import { listStored } from "./scenario-library.ts";
import { openStorageArea, type StorageArea } from "./storage-area.ts";

interface QuarantinePlaces {
  readonly area?: StorageArea | null;
  readonly journal?: Journal;
  /** ISO 8601 in UTC. */
  readonly now?: () => string;
}

/** Answers with how many unreadable values the library holds, all of them now copied. */
export function quarantineUnreadable({
  area = openStorageArea(),
  journal = pageJournal,
  now = () => new Date().toISOString(),
}: QuarantinePlaces = {}): Promise<Result<number, NoJournal>> {
  const unreadable = listStored(area).filter((entry) => entry.kind === "unreadable");
  return journal.use(async (database) => {
    for (const { key, text } of unreadable) await copy(database, key, { text, seenAt: now() });
    return unreadable.length;
  });
}

/** The first text seen under a key stays; a later one replaces only the newest. */
async function copy(database: JournalDatabase, key: string, seen: QuarantineRecord["newest"]): Promise<void> {
  const transaction = database.transaction("quarantine", "readwrite", { durability: "strict" });
  const write = async () => {
    const before = await transaction.store.get(key);
    await transaction.store.put({ key, first: before?.first ?? seen, newest: seen });
  };
  await Promise.all([write(), transaction.done]);
}
