import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "#core/domain/result.ts";
import { describeTrashError } from "#platform/storage/describe-trash-error.ts";
import { openJournal, type Journal, type TrashRecord } from "#platform/storage/open-journal.ts";
import { listStored, rawStored, writeStored } from "#platform/storage/scenario-library.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { deleteForEver, listTrash, moveToTrash, restoreFromTrash } from "#platform/storage/trash.ts";
import { MemoryStorage } from "#tests/support/memory-storage.ts";
import { aScenario } from "./a-scenario.ts";

const NOW = "2026-11-23T06:00:00.000Z";
const noJournal: Journal = { use: async () => fail({ kind: "no-journal" }) };

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function aPage(journal: Journal = openJournal()) {
  const area = new MemoryStorage();
  const memory: TrashRecord[] = [];
  for (const id of ["one", "two"]) writeStored(aScenario({ id, name: `Name of ${id}` }), area);
  return { area, memory, journal, now: () => NOW };
}

describe.each([
  { where: "in the journal", journal: () => openJournal(), keptUntil: "emptied" as const },
  { where: "in memory", journal: () => noJournal, keptUntil: "closed" as const },
])("a scenario in the trash, kept $where", ({ journal, keptUntil }) => {
  it("has left the library, and says how long it is kept", async () => {
    const page = aPage(journal());

    expect(await moveToTrash("one", page)).toEqual({ ok: true, value: { keptUntil } });

    expect(listStored(page.area).map(({ id }) => id)).toEqual(["two"]);
    expect(await listTrash(page)).toEqual([{ id: "one", name: "Name of one", deletedAt: NOW, keptUntil }]);
  });

  it("comes back byte for byte", async () => {
    const page = aPage(journal());
    const before = page.area.snapshot();
    await moveToTrash("one", page);

    expect(await restoreFromTrash("one", page)).toEqual({ ok: true, value: undefined });

    expect(page.area.snapshot()).toEqual(before);
    expect(await listTrash(page)).toEqual([]);
  });

  it("comes back byte for byte even if nobody can read it", async () => {
    const page = aPage(journal());
    page.area.setItem(scenarioKey("one"), "{ damaged");
    await moveToTrash("one", page);

    await restoreFromTrash("one", page);

    expect(rawStored("one", page.area)).toBe("{ damaged");
  });

  it("does not come back over one that took its id meanwhile, whose name is told", async () => {
    const page = aPage(journal());
    await moveToTrash("one", page);
    writeStored(aScenario({ id: "one", name: "Newcomer" }), page.area);
    const before = page.area.snapshot();

    expect(await restoreFromTrash("one", page)).toEqual({
      ok: false,
      error: { kind: "taken", name: "Newcomer" },
    });

    expect(page.area.snapshot()).toEqual(before);
    expect(await listTrash(page)).toHaveLength(1);
  });

  it("stays in the trash when there is no room to come back", async () => {
    const page = aPage(journal());
    await moveToTrash("one", page);
    page.area.quota = 10;

    expect(await restoreFromTrash("one", page)).toEqual({
      ok: false,
      error: { kind: "storage", error: { kind: "storage-full" } },
    });
    page.area.quota = Infinity;
    expect((await restoreFromTrash("one", page)).ok).toBe(true);
  });

  it("is gone after it was deleted for ever, and only that one", async () => {
    const page = aPage(journal());
    await moveToTrash("one", page);
    await moveToTrash("two", page);

    expect(await deleteForEver("one", page)).toEqual({ ok: true, value: undefined });

    expect((await listTrash(page)).map(({ id }) => id)).toEqual(["two"]);
    expect((await restoreFromTrash("one", page)).ok).toBe(false);
  });

  it("is listed newest first, and a second one of the same id does not push out the first", async () => {
    const page = aPage(journal());
    await moveToTrash("one", page);
    await moveToTrash("two", page);
    writeStored(aScenario({ id: "one", name: "Later" }), page.area);
    await moveToTrash("one", page);

    expect((await listTrash(page)).map(({ name }) => name)).toEqual(["Later", "Name of two"]);
    await deleteForEver("one", page);
    expect((await listTrash(page)).map(({ name }) => name)).toEqual(["Name of two", "Name of one"]);
  });

  it("may have an id that names a part of JavaScript's objects", async () => {
    const page = aPage(journal());
    writeStored(aScenario({ id: "__proto__", name: "Odd" }), page.area);

    await moveToTrash("__proto__", page);
    expect((await listTrash(page)).map(({ name }) => name)).toEqual(["Odd"]);
    await restoreFromTrash("__proto__", page);

    expect(rawStored("__proto__", page.area)).not.toBeNull();
  });
});

describe("moving to the trash", () => {
  it("says that a scenario is not there", async () => {
    expect(await moveToTrash("gone", aPage())).toEqual({ ok: false, error: { kind: "not-stored" } });
    expect(await moveToTrash("gone", { ...aPage(), area: null })).toEqual({
      ok: false,
      error: { kind: "not-stored" },
    });
  });

  it("leaves a newer version's value alone", async () => {
    const page = aPage();
    page.area.setItem(scenarioKey("one"), '{"format":"steelyard/scenario","version":2}');
    const before = page.area.snapshot();

    expect(await moveToTrash("one", page)).toEqual({ ok: false, error: { kind: "newer" } });

    expect(page.area.snapshot()).toEqual(before);
    expect(await listTrash(page)).toEqual([]);
  });

  it.each([
    { where: "the journal", journal: () => openJournal() },
    { where: "memory", journal: () => noJournal },
  ])("takes nothing away that another tab has just saved, with the trash in $where", async ({ journal }) => {
    const page = aPage(journal());

    const moving = moveToTrash("one", page);
    writeStored(aScenario({ id: "one", name: "Saved meanwhile" }), page.area);

    expect(await moving).toEqual({ ok: false, error: { kind: "changed-meanwhile" } });
    expect(rawStored("one", page.area)).toContain("Saved meanwhile");
    expect(await listTrash(page)).toEqual([]);
  });

  it("has put the scenario into the trash before the library lets go of it", async () => {
    const page = aPage();
    const order: string[] = [];
    const watching: Journal = {
      use: async (work) => {
        order.push(rawStored("one", page.area) === null ? "gone" : "still there");
        const done = await page.journal.use(work);
        order.push(rawStored("one", page.area) === null ? "gone" : "still there");
        return done;
      },
    };

    await moveToTrash("one", { ...page, journal: watching });

    expect(order).toEqual(["still there", "still there"]);
    expect(rawStored("one", page.area)).toBeNull();
  });

  it("takes the copy back when the library refuses to let go", async () => {
    const page = aPage();
    page.area.removeItem = () => {
      throw new Error("read only");
    };

    expect(await moveToTrash("one", page)).toMatchObject({ ok: false, error: { kind: "storage" } });

    expect(await listTrash(page)).toEqual([]);
    expect(rawStored("one", page.area)).not.toBeNull();
  });
});

describe("a trash that is not there", () => {
  it("is empty, and says that it cannot be reached", async () => {
    const page = aPage(noJournal);

    expect(await listTrash(page)).toEqual([]);
    expect(await restoreFromTrash("one", page)).toEqual({ ok: false, error: { kind: "no-journal" } });
    expect(await deleteForEver("one", page)).toEqual({ ok: false, error: { kind: "no-journal" } });
  });

  it("says that a scenario is not in it", async () => {
    expect(await restoreFromTrash("one", aPage())).toEqual({ ok: false, error: { kind: "not-in-trash" } });
  });
});

it("has a sentence of its own for each thing that can go wrong", () => {
  const sentences = [
    describeTrashError({ kind: "not-stored" }),
    describeTrashError({ kind: "not-in-trash" }),
    describeTrashError({ kind: "changed-meanwhile" }),
    describeTrashError({ kind: "newer" }),
    describeTrashError({ kind: "taken", name: "Newcomer" }),
    describeTrashError({ kind: "no-journal" }),
    describeTrashError({ kind: "storage", error: { kind: "storage-full" } }),
    describeTrashError({ kind: "storage", error: { kind: "refused", message: "disk gone" } }),
  ];

  expect(new Set(sentences).size).toBe(8);
  expect(sentences[4]).toContain('"Newcomer"');
});
