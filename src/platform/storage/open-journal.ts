/**
 * The IndexedDB database "steelyard": localStorage is the library, but browsers flush it late, so a
 * killed browser can lose its last minute. IndexedDB keeps what it has confirmed.
 *
 * All three stores exist from version 1 on, so that no later release has to raise the version for
 * them: raising it waits for every other tab.
 */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { fail, ok, type Result } from "#core/domain/result.ts";
import type { RevisionId, ScenarioId } from "#core/domain/ids.ts";

/** One saved state of a scenario, never changed once written. */
export interface JournalRevision {
  readonly scenarioId: ScenarioId;
  readonly revisionId: RevisionId;
  readonly counter: number;
  readonly parent: RevisionId | null;
  readonly name: string;
  /** The document as the library spells it; read it through the same door as everything else. */
  readonly text: string;
}

/** A whole deleted scenario, as the text that stood in the library. */
export interface TrashRecord {
  /** Order of deletion, given by the database. */
  readonly place?: number;
  readonly id: ScenarioId;
  readonly name: string;
  readonly text: string;
  /** ISO 8601 in UTC; shown, never used for ordering. */
  readonly deletedAt: string;
}

/** Raw text that could not be read, as it was when first and when last seen. */
export interface QuarantineRecord {
  readonly key: string;
  readonly first: SeenText;
  readonly newest: SeenText;
}

interface SeenText {
  readonly text: string;
  /** ISO 8601 in UTC; shown, never used for ordering. */
  readonly seenAt: string;
}

interface JournalSchema extends DBSchema {
  revisions: {
    key: [ScenarioId, RevisionId];
    value: JournalRevision;
    indexes: { "by-scenario": [ScenarioId, number] };
  };
  trash: { key: number; value: TrashRecord; indexes: { "by-scenario": ScenarioId } };
  quarantine: { key: string; value: QuarantineRecord };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

/** There is no journal to ask: missing, refused, blocked, too slow to open, or broken while at work. */
export interface NoJournal {
  readonly kind: "no-journal";
}

export interface Journal {
  /** Runs `work` on the open database; whatever goes wrong is the answer "no-journal". */
  use<T>(work: (database: JournalDatabase) => Promise<T>): Promise<Result<T, NoJournal>>;
}

/**
 * Opens nothing yet: the database is opened by the first use, and again after it was closed.
 *
 * @param options.patience Milliseconds that an opening may take. After that every use fails at once,
 *   until the late database arrives.
 */
export function openJournal({ patience = 3000 }: { readonly patience?: number } = {}): Journal {
  let database: JournalDatabase | null = null;
  let attempt: Promise<JournalDatabase | null> | null = null;

  function forget(): void {
    database = attempt = null;
  }

  function begin(): Promise<JournalDatabase | null> {
    return new Promise((resolve) => {
      const giveUp = () => resolve(null);
      const timer = setTimeout(giveUp, patience);
      openDatabase({ blocked: giveUp, closed: forget })
        .then((opened) => {
          database = opened;
          resolve(opened);
        })
        .catch(() => {
          forget();
          resolve(null);
        })
        .finally(() => clearTimeout(timer));
    });
  }

  return {
    async use(work) {
      const opened = database ?? (await (attempt ??= begin()));
      if (opened === null) return fail({ kind: "no-journal" });
      try {
        return ok(await work(opened));
      } catch {
        // A connection that the browser has closed fails for ever, so the next use opens a new one.
        opened.close();
        if (database === opened) forget();
        return fail({ kind: "no-journal" });
      }
    },
  };
}

async function openDatabase(on: {
  readonly blocked: () => void;
  readonly closed: () => void;
}): Promise<JournalDatabase> {
  const database = await openDB<JournalSchema>("steelyard", 1, {
    upgrade(created) {
      const revisions = created.createObjectStore("revisions", { keyPath: ["scenarioId", "revisionId"] });
      revisions.createIndex("by-scenario", ["scenarioId", "counter"]);
      const trash = created.createObjectStore("trash", { keyPath: "place", autoIncrement: true });
      trash.createIndex("by-scenario", "id");
      created.createObjectStore("quarantine", { keyPath: "key" });
    },
    blocked: on.blocked,
    blocking: () => {
      // A newer version of the page wants to change the database; this tab must not stand in its way.
      database.close();
      on.closed();
    },
    terminated: on.closed,
  });
  return database;
}
