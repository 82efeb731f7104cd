import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeDocument } from "#core/share/write-document.ts";
import { describeSaveError } from "#platform/storage/describe-save-error.ts";
import {
  listStored,
  rawStored,
  readStored,
  removeStored,
  writeRaw,
  writeStored,
} from "#platform/storage/scenario-library.ts";
import { SCENARIO_PREFIX, scenarioKey } from "#platform/storage/stored-entry.ts";
import { MemoryStorage } from "#tests/support/memory-storage.ts";
import { aScenario } from "./a-scenario.ts";
import { damagedValues } from "./damaged-values.ts";

const FULL = { ok: false, error: { kind: "storage-full" } };

function anAreaWith(...scenarios: readonly ReturnType<typeof aScenario>[]): MemoryStorage {
  const area = new MemoryStorage();
  for (const scenario of scenarios) expect(writeStored(scenario, area).ok).toBe(true);
  return area;
}

describe("the library", () => {
  it("keeps one scenario under one key, as the document that a file would hold", () => {
    const scenario = aScenario({ id: "one" });

    const area = anAreaWith(scenario);

    expect(area.snapshot()).toEqual({ "steelyard:scenario:one": writeDocument(scenario) });
    expect(readStored("one", area)).toEqual({
      ok: true,
      value: { form: "document", content: JSON.parse(writeDocument(scenario)) as unknown },
    });
  });

  it("lists by name, then by id, then what cannot be read, whatever order they were saved in", () => {
    const names = ["Search 10", "Search 9", "Billing", "Search 9"];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const area = new MemoryStorage();
        area.setItem(scenarioKey("z-damaged"), "{");
        for (const place of order) {
          writeStored(aScenario({ id: `id-${String(place)}`, name: names[place] ?? "" }), area);
        }
        area.setItem(scenarioKey("a-damaged"), "{");

        expect(listStored(area).map(({ id }) => id)).toEqual([
          "id-2",
          "id-1",
          "id-3",
          "id-0",
          "a-damaged",
          "z-damaged",
        ]);
      }),
    );
  });

  it("says that a scenario is not there", () => {
    expect(readStored("gone", new MemoryStorage())).toEqual({ ok: false, error: { kind: "not-found" } });
  });

  it("removes one scenario and leaves the others", () => {
    const area = anAreaWith(aScenario({ id: "one" }), aScenario({ id: "two" }));

    expect(removeStored("one", area).ok).toBe(true);
    expect(removeStored("never-there", area).ok).toBe(true);

    expect(listStored(area).map(({ id }) => id)).toEqual(["two"]);
  });

  it("puts a text back byte for byte, but never into a place that is taken", () => {
    const area = new MemoryStorage();

    expect(writeRaw("one", "{ not ours", area).ok).toBe(true);
    expect(writeRaw("one", "something else", area)).toEqual({ ok: false, error: { kind: "taken" } });

    expect(rawStored("one", area)).toBe("{ not ours");
  });

  it("takes ids that name parts of JavaScript's objects for plain names", () => {
    const ids = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "length"];
    const before = Object.getOwnPropertyNames(Object.prototype);

    const area = anAreaWith(...ids.map((id) => aScenario({ id, name: id })));

    expect(
      listStored(area)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
    for (const id of ids) expect(readStored(id, area).ok).toBe(true);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it("keeps every write of two tabs that work on different scenarios", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("left", "right"), { maxLength: 40 }), (turns) => {
        const area = new MemoryStorage();
        const saves = { left: 0, right: 0 };
        for (const id of ["left", "right"] as const) writeStored(aScenario({ id, name: `${id} 0` }), area);

        for (const id of turns) {
          saves[id] += 1;
          writeStored(aScenario({ id, name: `${id} ${String(saves[id])}` }), area);
        }

        const names = listStored(area).map((entry) => (entry.kind === "readable" ? entry.header.name : null));
        expect(names).toEqual([`left ${String(saves.left)}`, `right ${String(saves.right)}`]);
      }),
    );
  });
});

describe("a neighbour on the same origin", () => {
  it("finds its keys as it left them", () => {
    const area = new MemoryStorage();
    const neighbours = [
      "theme",
      "steelyard",
      "steelyard:preferences",
      "steelyard:scenario",
      "other:steelyard:scenario:x",
    ];
    for (const key of neighbours) area.setItem(key, "theirs");
    const before = area.snapshot();

    writeStored(aScenario({ id: "one" }), area);
    const listed = listStored(area);
    removeStored("one", area);

    expect(listed.map(({ id }) => id)).toEqual(["one"]);
    expect(area.snapshot()).toEqual(before);
  });

  it("is not even read", () => {
    const area = anAreaWith(aScenario({ id: "one" }));
    area.setItem("theirs", "secret");
    const read = vi.spyOn(area, "getItem");

    listStored(area);

    expect(read.mock.calls.every(([key]) => key.startsWith(SCENARIO_PREFIX))).toBe(true);
  });
});

describe("a damaged value", () => {
  const others = [aScenario({ id: "first", name: "First" }), aScenario({ id: "second", name: "Second" })];
  const victim = aScenario({ id: "victim", name: "Victim" });
  const corpus = damagedValues(writeDocument(victim));

  it("spoils no other scenario and is never written over", () => {
    expect(corpus.length).toBeGreaterThan(1500);
    let unreadable = 0;
    for (const damaged of corpus) {
      const area = anAreaWith(...others);
      area.setItem(scenarioKey("victim"), damaged);
      const before = area.snapshot();

      const found = listStored(area);
      const saved = writeStored(victim, area);

      const sound = found.filter((entry) => entry.kind === "readable" && entry.id !== "victim");
      expect(sound.map(({ id }) => id)).toEqual(["first", "second"]);
      const entry = found.find(({ id }) => id === "victim");
      if (entry?.kind === "readable") {
        expect(saved.ok).toBe(true);
        continue;
      }
      unreadable += 1;
      expect(entry?.text).toBe(damaged);
      expect(saved).toEqual({ ok: false, error: { kind: "occupied", by: entry?.kind } });
      expect(readStored("victim", area).ok).toBe(false);
      expect(area.snapshot()).toEqual(before);
    }
    // The rest are flips inside a name, a note or a number, which make another sound document.
    expect(unreadable).toBeGreaterThan(1000);
  });

  it("throws at no text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (id, text) => {
        const area = new MemoryStorage();
        area.setItem(scenarioKey(id), text);

        listStored(area);
        readStored(id, area);
        writeStored(victim, area);

        expect(rawStored(id, area)).toBe(text);
      }),
    );
  });

  it("is also one whose good header stands before a broken body", () => {
    const area = new MemoryStorage();
    area.setItem(scenarioKey("victim"), writeDocument(victim).replace('"caching": 40', '"caching": 4000'));

    expect(listStored(area)).toMatchObject([
      { kind: "unreadable", error: { kind: "wrong-shape", at: "weights.caching" } },
    ]);
  });

  it("is also one that stands under another scenario's id, for saving it would hit that one", () => {
    const area = anAreaWith(...others);
    area.setItem(scenarioKey("victim"), writeDocument(aScenario({ id: "first" })));

    expect(listStored(area).at(-1)).toMatchObject({ kind: "unreadable", id: "victim", error: { at: "id" } });
  });

  it("is also the short form of a link, which has no place in the library", () => {
    const area = new MemoryStorage();
    area.setItem(scenarioKey("victim"), "[1]");

    expect(listStored(area)).toMatchObject([{ kind: "unreadable" }]);
  });
});

describe("a newer version's value", () => {
  it("is named as such, with its raw text, and keeps every byte", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1000 }),
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })),
        (version, strange) => {
          const area = new MemoryStorage();
          const text = JSON.stringify({ ...strange, format: "steelyard/scenario", version, id: "one" });
          area.setItem(scenarioKey("one"), text);
          const before = area.snapshot();

          const listed = listStored(area);
          const saved = writeStored(aScenario({ id: "one" }), area);

          expect(listed).toEqual([{ kind: "newer", id: "one", key: scenarioKey("one"), text, version }]);
          expect(readStored("one", area)).toEqual({ ok: false, error: { kind: "newer-version", version } });
          expect(saved).toEqual({ ok: false, error: { kind: "occupied", by: "newer" } });
          expect(area.snapshot()).toEqual(before);
        },
      ),
    );
  });
});

describe("full storage", () => {
  it("keeps the old value at whatever size the quota strikes, and takes the new one once there is room", () => {
    const old = aScenario({ id: "one", name: "Old" });
    const grown = aScenario({ id: "one", name: "New", notes: "n".repeat(2000) });
    const key = scenarioKey("one").length;
    const sizes = { min: key + writeDocument(old).length, max: key + writeDocument(grown).length - 1 };
    fc.assert(
      fc.property(fc.integer(sizes), (quota) => {
        const area = anAreaWith(old);
        area.quota = quota;

        expect(writeStored(grown, area)).toEqual(FULL);
        expect(rawStored("one", area)).toBe(writeDocument(old));

        area.quota = Infinity;
        expect(writeStored(grown, area).ok).toBe(true);
        expect(rawStored("one", area)).toBe(writeDocument(grown));
      }),
    );
  });

  it.each([
    ["the number 22", { code: 22 }],
    ["Firefox's number 1014", { code: 1014 }],
    ["the standard's name", { name: "QuotaExceededError" }],
    ["Firefox's name", Object.assign(new Error("full"), { name: "NS_ERROR_DOM_QUOTA_REACHED" })],
    ["the exception of today's browsers", new DOMException("full", "QuotaExceededError")],
  ])("is recognised by %s", (_, thrown) => {
    const area = new MemoryStorage();
    area.quota = 0;
    area.quotaError = thrown;

    expect(writeStored(aScenario(), area)).toEqual(FULL);
  });
});

describe("storage that does not work", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function withLocalStorage(get: () => unknown): void {
    vi.stubGlobal("localStorage", null);
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get });
  }

  it.each([
    ["is missing", () => undefined],
    ["is null", () => null],
    [
      "throws at the first look",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
  ])("leaves an empty library and a reason when localStorage %s", (_, get) => {
    withLocalStorage(get);

    expect(listStored()).toEqual([]);
    expect(readStored("one")).toEqual({ ok: false, error: { kind: "not-found" } });
    expect(writeStored(aScenario())).toEqual({ ok: false, error: { kind: "no-storage" } });
    expect(removeStored("one")).toEqual({ ok: false, error: { kind: "no-storage" } });
    expect(writeRaw("one", "text")).toEqual({ ok: false, error: { kind: "no-storage" } });
  });

  it("finds the browser's own storage when none is handed in", () => {
    const area = anAreaWith(aScenario({ id: "one" }));
    withLocalStorage(() => area);

    expect(listStored().map(({ id }) => id)).toEqual(["one"]);
  });

  it.each([
    [new DOMException("denied", "SecurityError"), { kind: "no-storage" }],
    [new Error("disk gone"), { kind: "refused", message: "disk gone" }],
    ["a bare text", { kind: "refused", message: "no reason given" }],
    [undefined, { kind: "refused", message: "no reason given" }],
  ])("never throws when every call throws %s", (refusal, error) => {
    const area = anAreaWith(aScenario({ id: "one" }));
    area.refusal = refusal ?? { toString: () => "nothing" };

    expect(listStored(area)).toEqual([]);
    expect(rawStored("one", area)).toBeNull();
    expect(writeStored(aScenario({ id: "one" }), area)).toEqual({ ok: false, error });
    expect(removeStored("one", area)).toEqual({ ok: false, error });
    expect(writeRaw("two", "text", area)).toEqual({ ok: false, error });
  });

  it("is not believed when it swallows a write without a word", () => {
    const area = new MemoryStorage();
    area.forgetful = true;

    expect(writeStored(aScenario(), area)).toMatchObject({ ok: false, error: { kind: "refused" } });
  });

  it("is not given a scenario that could not be read again", () => {
    const area = new MemoryStorage();

    expect(writeStored(aScenario({ weights: { caching: Number.NaN } }), area)).toMatchObject({
      ok: false,
      error: { kind: "refused" },
    });
    expect(area.snapshot()).toEqual({});
  });
});

it("says for every failed save that nothing was saved, and what to do", () => {
  const sentences = [
    describeSaveError({ kind: "no-storage" }),
    describeSaveError({ kind: "storage-full" }),
    describeSaveError({ kind: "refused", message: "disk gone" }),
    describeSaveError({ kind: "occupied", by: "newer" }),
    describeSaveError({ kind: "occupied", by: "unreadable" }),
  ];

  expect(new Set(sentences).size).toBe(5);
  for (const sentence of sentences) expect(sentence).toMatch(/^Not saved: .*\. Download /);
  expect(sentences[1]).toBe(
    "Not saved: this browser's storage is full. Download the scenario, then free some space.",
  );
});
