// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { readPlace } from "#platform/places/read-place.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { createNew, duplicateScenario, saveCopy } from "#platform/store/library-new.ts";
import { renameScenario } from "#platform/store/library-rename.ts";
import {
  deleteScenario,
  emptyFromTrash,
  refreshTrash,
  restoreScenario,
  undoLastDeletion,
  useTrash,
} from "#platform/store/library-trash.ts";
import { refreshLibrary, useLibrary, watchLibrary } from "#platform/store/library.ts";
import { useNotices } from "#platform/store/notices.ts";
import { useSaveState } from "#platform/store/saving.ts";
import { sessionStore } from "#platform/store/session.ts";
import { keptScenario } from "#tests/support/kept-scenario.ts";
import { aScenario, storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

beforeEach(async () => {
  vi.restoreAllMocks();
  endSession();
  await refreshTrash();
  for (const { id } of useTrash.getState().entries ?? []) await emptyFromTrash(id);
  localStorage.clear();
  location.hash = "#/scenarios";
  refreshLibrary();
  useNotices.setState({ notices: [] });
});

function names(): readonly string[] {
  return useLibrary
    .getState()
    .entries.flatMap((entry) => (entry.kind === "readable" ? [entry.header.name] : []));
}

function messages(): readonly string[] {
  return useNotices.getState().notices.map(({ message }) => message);
}

function openScenario(): ReturnType<typeof aScenario> {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

describe("a scenario that comes into the library", () => {
  it("is written at once and opened when it is new", () => {
    const id = createNew(apiStyleR1, { name: "  Our API ", preset: null });

    expect(localStorage.getItem(scenarioKey(id))).toContain('"Our API"');
    expect(openScenario()).toMatchObject({ id, name: "Our API", revision: { counter: 1 } });
    expect(names()).toEqual(["Our API"]);
  });

  it("gets its decision's name when none is typed", () => {
    createNew(apiStyleR1, { name: " ", preset: "public-api" });

    expect(names()).toEqual(["API style"]);
  });

  it("stands beside the one that it was duplicated from, which keeps its bytes", () => {
    const original = storeScenario();
    const before = storedBytes();

    const first = duplicateScenario(original.id);
    const second = duplicateScenario(original.id);

    expect(storedBytes()).toMatchObject(before);
    expect(names()).toEqual(["Checkout API", "Checkout API (copy 2)", "Checkout API (copy)"].toSorted());
    expect(new Set([original.id, first, second]).size).toBe(3);
  });

  it("never takes the place of a stored one with the same id", () => {
    const mine = storeScenario({ name: "Mine" });
    const before = storedBytes();

    const id = saveCopy(aScenario({ id: mine.id, name: "Theirs" }), apiStyleR1);

    expect(id).not.toBe(mine.id);
    expect(storedBytes()).toMatchObject(before);
    expect(names()).toEqual(["Mine", "Theirs"]);
  });

  it("is open and called unsaved where the storage is full, and is kept once there is room", () => {
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });

    const id = createNew(apiStyleR1, { name: "Our API", preset: null });
    expect(openScenario().id).toBe(id);
    expect(useSaveState.getState().state).toEqual({ kind: "not-saved", error: { kind: "storage-full" } });

    full.mockRestore();
    refreshLibrary();
    expect(names()).toEqual(["Our API"]);
  });

  it("is not duplicated without room, and a notice says so", () => {
    storeScenario();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });

    expect(duplicateScenario("first")).toBeNull();
    expect(messages()).toEqual([
      "Not saved: this browser's storage is full. Download the scenario, then free some space.",
    ]);
  });
});

describe("renaming", () => {
  it("changes a stored scenario that is not open", () => {
    storeScenario();

    renameScenario("first", "Orders API");

    expect(names()).toEqual(["Orders API"]);
  });

  it("changes the open scenario on screen and in storage", () => {
    beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });

    renameScenario("first", "Orders API");

    expect(openScenario().name).toBe("Orders API");
    expect(names()).toEqual(["Orders API"]);
  });

  it("to nothing leaves the name as it is", () => {
    storeScenario();
    const before = storedBytes();

    renameScenario("first", "  ");

    expect(storedBytes()).toEqual(before);
  });
});

describe("deleting", () => {
  it("moves the scenario to the trash with its last unsaved change, and Undo brings both back", async () => {
    beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });
    changeScenario((scenario) => setWeight(scenario, "caching", 7));

    await deleteScenario("first");
    expect(names()).toEqual([]);
    expect(sessionStore.getState().session.kind).toBe("closed");
    expect(messages()).toEqual(["Moved to trash"]);

    useNotices.getState().notices[0]?.action?.act();
    await vi.waitFor(() => expect(names()).toEqual(["Checkout API"]));
    expect(localStorage.getItem(scenarioKey("first"))).toContain('"caching": 7');
  });

  it("leaves the page of the deleted scenario", async () => {
    beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });
    location.hash = "#/s/first/compare";

    await deleteScenario("first");

    expect(readPlace(location.hash)).toEqual({ kind: "scenarios" });
  });

  it("leaves another open scenario open", async () => {
    storeScenario();
    beginSession({ scenario: storeScenario({ id: "second" }), decision: apiStyleR1, origin: "stored" });

    await deleteScenario("first");

    expect(openScenario().id).toBe("second");
  });

  it("is taken back one by one, the last first", async () => {
    storeScenario({ id: "a", name: "A" });
    storeScenario({ id: "b", name: "B" });
    await deleteScenario("a");
    await deleteScenario("b");

    await undoLastDeletion();
    expect(names()).toEqual(["B"]);
    await undoLastDeletion();
    expect(names()).toEqual(["A", "B"]);
    await undoLastDeletion();
    expect(names()).toEqual(["A", "B"]);
  });

  it("is not undone twice by a notice that still stands", async () => {
    storeScenario();
    await deleteScenario("first");
    const undo = useNotices.getState().notices[0]?.action;
    await undoLastDeletion();
    useNotices.setState({ notices: [] });

    undo?.act();

    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(messages()).toEqual([]);
  });

  it("is refused while the last changes could not be saved: the trash would hold an older state", async () => {
    beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    changeScenario((scenario) => setWeight(scenario, "caching", 7));
    expect(await deleteScenario("first")).toBe(false);
    expect(messages()).toEqual([
      "Not moved to trash: its last changes could not be saved. Export it or free some space first.",
    ]);

    full.mockRestore();
    refreshLibrary();

    expect(names()).toEqual(["Checkout API"]);
    expect(keptScenario("first", apiStyleR1).weights["caching"]).toBe(7);
    expect(await deleteScenario("first")).toBe(true);
  });

  it("tells why where the scenario is gone already", async () => {
    expect(await deleteScenario("first")).toBe(false);
    expect(messages()).toEqual([
      "This scenario is no longer stored in this browser. Reload the page to see what is.",
    ]);
  });
});

describe("the trash", () => {
  it("lists what was deleted and restores it", async () => {
    storeScenario();
    await deleteScenario("first");
    expect(useTrash.getState().entries).toMatchObject([{ id: "first", name: "Checkout API" }]);

    await restoreScenario("first");

    expect(useTrash.getState().entries).toEqual([]);
    expect(names()).toEqual(["Checkout API"]);
  });

  it("forgets what is deleted for ever", async () => {
    storeScenario();
    await deleteScenario("first");

    await emptyFromTrash("first");
    await undoLastDeletion();

    expect(useTrash.getState().entries).toEqual([]);
    expect(names()).toEqual([]);
  });
});

describe("the list", () => {
  it("follows what another tab stores", () => {
    const stop = watchLibrary();
    const scenario = storeScenario();
    expect(names()).toEqual([]);

    window.dispatchEvent(new StorageEvent("storage", { key: scenarioKey(scenario.id) }));

    expect(names()).toEqual(["Checkout API"]);
    stop();
  });

  it("is never behind a change that waits to be saved", () => {
    beginSession({ scenario: storeScenario(), decision: apiStyleR1, origin: "stored" });
    changeScenario((scenario) => describeScenario(scenario, { name: "Orders API" }));

    refreshLibrary();

    expect(names()).toEqual(["Orders API"]);
  });
});
