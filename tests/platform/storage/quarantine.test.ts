import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fail } from "#core/domain/result.ts";
import { writeDocument } from "#core/share/write-document.ts";
import { openJournal } from "#platform/storage/open-journal.ts";
import { quarantineUnreadable } from "#platform/storage/quarantine.ts";
import { listQuarantine } from "#tests/support/journal-contents.ts";
import { listStored, writeStored } from "#platform/storage/scenario-library.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { MemoryStorage } from "#tests/support/memory-storage.ts";
import { aScenario } from "./a-scenario.ts";
import { damagedValues } from "./damaged-values.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("copies what cannot be read, and touches neither it nor anything else", async () => {
  const journal = openJournal();
  const area = new MemoryStorage();
  writeStored(aScenario({ id: "sound" }), area);
  area.setItem(scenarioKey("newer"), '{"format":"steelyard/scenario","version":2}');
  area.setItem(scenarioKey("damaged"), "{ damaged");
  area.setItem("theirs", "{ damaged");
  const before = area.snapshot();

  expect(await quarantineUnreadable({ area, journal, now: () => "t1" })).toEqual({ ok: true, value: 1 });

  const seen = { text: "{ damaged", seenAt: "t1" };
  expect(await listQuarantine(journal)).toEqual({
    ok: true,
    value: [{ key: "steelyard:scenario:damaged", first: seen, newest: seen }],
  });
  expect(area.snapshot()).toEqual(before);
});

it("keeps the first text seen under a key and the newest", async () => {
  const journal = openJournal();
  const area = new MemoryStorage();
  for (const time of ["t1", "t2", "t3"]) {
    area.setItem(scenarioKey("damaged"), `{ at ${time}`);
    await quarantineUnreadable({ area, journal, now: () => time });
  }

  expect(await listQuarantine(journal)).toMatchObject({
    value: [{ first: { text: "{ at t1", seenAt: "t1" }, newest: { text: "{ at t3", seenAt: "t3" } }],
  });
});

it("has every unreadable value of a large corpus, to the last character", async () => {
  const journal = openJournal();
  const area = new MemoryStorage();
  const corpus = damagedValues(writeDocument(aScenario({ id: "sound" })));
  corpus.forEach((text, place) => area.setItem(scenarioKey(`damaged-${String(place)}`), text));
  const unreadable = listStored(area).filter((entry) => entry.kind === "unreadable");

  expect(await quarantineUnreadable({ area, journal })).toEqual({ ok: true, value: unreadable.length });

  const listed = await listQuarantine(journal);
  const texts = new Map(listed.ok ? listed.value.map(({ key, newest }) => [key, newest.text]) : []);
  expect(texts).toEqual(new Map(unreadable.map(({ key, text }) => [key, text])));
  expect(unreadable.length).toBeGreaterThan(1000);
});

it("says that there is no journal", async () => {
  const noJournal = { use: async () => fail({ kind: "no-journal" } as const) };

  expect(await quarantineUnreadable({ area: null, journal: noJournal })).toEqual({
    ok: false,
    error: { kind: "no-journal" },
  });
});
