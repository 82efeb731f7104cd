/**
 * The revisions of each scenario, immutable, the last fifty of each. Writing one is one transaction:
 * it is there as a whole or not at all.
 */
import type { RevisionId, ScenarioId } from "#core/domain/ids.ts";
import type { Result } from "#core/domain/result.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { writeDocument } from "#core/share/write-document.ts";
import type { Journal, NoJournal } from "./open-journal.ts";
import { pageJournal } from "./page-journal.ts";

/** How many revisions of one scenario stay; the lowest counters go first. */
const REVISIONS_KEPT = 50;

/** Writes this revision, unless it is already there. Answers after the database has confirmed it. */
export function writeRevision(
  scenario: Scenario,
  journal: Journal = pageJournal,
): Promise<Result<void, NoJournal>> {
  const { id, revision, name } = scenario;
  const key: [ScenarioId, RevisionId] = [id, revision.id];
  const text = writeDocument(scenario);
  return journal.use(async (database) => {
    const transaction = database.transaction("revisions", "readwrite", { durability: "strict" });
    const write = async () => {
      if ((await transaction.store.getKey(key)) !== undefined) return;
      await transaction.store.add({
        scenarioId: id,
        revisionId: revision.id,
        counter: revision.counter,
        parent: revision.parent,
        name,
        text,
      });
      const all = await transaction.store.index("by-scenario").getAllKeys(everyCounter(id));
      // The one just written stays, however low its counter: it is somebody's newest work.
      const others = all.filter(([, other]) => other !== revision.id);
      const surplus = others.slice(0, Math.max(0, all.length - REVISIONS_KEPT));
      await Promise.all(surplus.map((oldest) => transaction.store.delete(oldest)));
    };
    await Promise.all([write(), transaction.done]);
  });
}

function everyCounter(id: ScenarioId): IDBKeyRange {
  return IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
}
