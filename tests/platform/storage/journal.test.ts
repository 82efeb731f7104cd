import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Revision } from "#core/domain/scenario.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { writeRevision } from "#platform/storage/journal.ts";
import { listRevisions, readRevision } from "#tests/support/journal-contents.ts";
import { openJournal } from "#platform/storage/open-journal.ts";
import { aScenario } from "./a-scenario.ts";

const NO_JOURNAL = { ok: false, error: { kind: "no-journal" } };

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function aRevision(counter: number, id = `r${String(counter)}`): Revision {
  return { id, counter, parent: counter === 0 ? null : `r${String(counter - 1)}` };
}

function aScenarioAt(counter: number, id?: string) {
  return aScenario({ id: "one", name: `State ${String(counter)}`, revision: aRevision(counter, id) });
}

async function countersOf(journal: ReturnType<typeof openJournal>, id = "one"): Promise<readonly number[]> {
  const listed = await listRevisions(id, journal);
  return listed.ok ? listed.value.map(({ counter }) => counter) : [];
}

describe("the journal", () => {
  it("has the three stores from its first version on", async () => {
    const journal = openJournal();

    const stores = await journal.use(async (database) => [database.version, ...database.objectStoreNames]);

    expect(stores).toEqual({ ok: true, value: [1, "quarantine", "revisions", "trash"] });
  });

  it("gives back what was written, also to the next page", async () => {
    const scenario = aScenarioAt(7);

    expect(await writeRevision(scenario, openJournal())).toEqual({ ok: true, value: undefined });

    const expected = {
      scenarioId: "one",
      revisionId: "r7",
      counter: 7,
      parent: "r6",
      name: "State 7",
      text: writeDocument(scenario),
    };
    expect(await readRevision("one", "r7", openJournal())).toEqual({ ok: true, value: expected });
    expect(await listRevisions("one", openJournal())).toEqual({ ok: true, value: [expected] });
  });

  it("answers null for a revision that it does not have", async () => {
    expect(await readRevision("one", "r1", openJournal())).toEqual({ ok: true, value: null });
  });

  it("never changes a revision once written", async () => {
    const journal = openJournal();
    await writeRevision(aScenarioAt(1), journal);

    expect((await writeRevision({ ...aScenarioAt(1), name: "Rewritten" }, journal)).ok).toBe(true);

    expect(await readRevision("one", "r1", journal)).toMatchObject({ ok: true, value: { name: "State 1" } });
  });

  it("lists one scenario's revisions by counter, whatever order they came in", async () => {
    const journal = openJournal();
    for (const counter of [3, 10, 1, 2]) await writeRevision(aScenarioAt(counter), journal);
    await writeRevision(aScenario({ id: "one-more", revision: aRevision(5) }), journal);

    expect(await countersOf(journal)).toEqual([1, 2, 3, 10]);
  });

  it("keeps both heads when two tabs saved the same scenario", async () => {
    const journal = openJournal();

    await writeRevision(aScenarioAt(2, "left"), journal);
    await writeRevision(aScenarioAt(2, "right"), journal);

    expect(await countersOf(journal)).toEqual([2, 2]);
  });

  it("keeps the last fifty of each scenario", async () => {
    const journal = openJournal();
    await writeRevision(aScenario({ id: "other", revision: aRevision(0) }), journal);

    for (let counter = 1; counter <= 60; counter += 1) await writeRevision(aScenarioAt(counter), journal);

    const counters = await countersOf(journal);
    expect(counters).toEqual(Array.from({ length: 50 }, (_, place) => place + 11));
    expect(await countersOf(journal, "other")).toEqual([0]);
  });

  it("keeps what a tab that is far behind has just written", async () => {
    const journal = openJournal();
    for (let counter = 101; counter <= 150; counter += 1) await writeRevision(aScenarioAt(counter), journal);

    await writeRevision(aScenarioAt(3), journal);

    const counters = await countersOf(journal);
    expect(counters).toHaveLength(50);
    expect(counters.slice(0, 2)).toEqual([3, 102]);
  });

  it("keeps all of many saves that were started at once", async () => {
    const journal = openJournal();

    await Promise.all([5, 1, 4, 2, 3].map((counter) => writeRevision(aScenarioAt(counter), journal)));

    expect(await countersOf(journal)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("without a journal", () => {
  async function expectNoJournal(journal = openJournal({ patience: 20 })): Promise<void> {
    expect(await writeRevision(aScenarioAt(1), journal)).toEqual(NO_JOURNAL);
    expect(await listRevisions("one", journal)).toEqual(NO_JOURNAL);
    expect(await readRevision("one", "r1", journal)).toEqual(NO_JOURNAL);
  }

  function withIndexedDb(get: () => unknown): void {
    Object.defineProperty(globalThis, "indexedDB", { configurable: true, writable: false, value: null });
    Object.defineProperty(globalThis, "indexedDB", { configurable: true, get });
  }

  afterEach(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      configurable: true,
      writable: true,
      value: new IDBFactory(),
    });
  });

  it.each([
    ["is missing", () => undefined],
    [
      "throws at the first look",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
    [
      "throws when opened",
      () => ({
        open: () => {
          throw new DOMException("denied", "InvalidStateError");
        },
      }),
    ],
  ])("every function says so when IndexedDB %s", async (_, get) => {
    withIndexedDb(get);

    await expectNoJournal();
  });

  it("every function says so when a newer version owns the database", async () => {
    const { openDB } = await import("idb");
    (await openDB("steelyard", 2)).close();

    await expectNoJournal();
  });

  it("nothing waits longer than three seconds in all for a database that never opens", async () => {
    vi.useFakeTimers();
    withIndexedDb(() => ({ open: () => new IDBOpenDBRequest() }));
    const journal = openJournal();
    let answers = 0;
    const count = () => {
      answers += 1;
    };

    void listRevisions("one", journal).then(count);
    await vi.advanceTimersByTimeAsync(2999);
    expect(answers).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(answers).toBe(1);
    void listRevisions("one", journal).then(count);
    await vi.advanceTimersByTimeAsync(0);

    expect(answers).toBe(2);
  });

  it("a failed opening is tried again with the next use", async () => {
    const journal = openJournal();
    withIndexedDb(() => undefined);
    expect(await writeRevision(aScenarioAt(1), journal)).toEqual(NO_JOURNAL);

    withIndexedDb(() => sound);
    const sound = new IDBFactory();

    expect((await writeRevision(aScenarioAt(1), journal)).ok).toBe(true);
  });

  it("a broken connection fails one use and is opened anew for the next", async () => {
    const journal = openJournal();
    await journal.use(async (database) => {
      database.close();
    });

    expect(await writeRevision(aScenarioAt(1), journal)).toEqual(NO_JOURNAL);
    expect((await writeRevision(aScenarioAt(1), journal)).ok).toBe(true);
  });

  it("an older tab does not stand in the way of a newer version's database", async () => {
    const { openDB } = await import("idb");
    const journal = openJournal();
    await writeRevision(aScenarioAt(1), journal);

    const newer = await openDB("steelyard", 2);

    expect(newer.version).toBe(2);
    expect(await writeRevision(aScenarioAt(2), journal)).toEqual(NO_JOURNAL);
    newer.close();
  });
});
