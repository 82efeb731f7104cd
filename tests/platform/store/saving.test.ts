// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { newId } from "#platform/storage/new-id.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { asSaved, dropSave, saveNow, saveWhenHidden, useSaveState } from "#platform/store/saving.ts";
import { sessionStore } from "#platform/store/session.ts";
import { keptScenario } from "#tests/support/kept-scenario.ts";
import { storeScenario } from "#tests/support/store-scenario.ts";

/** A page remembers the last save of each scenario, so every test has one of its own. */
let id = "";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  endSession();
  saveNow();
  localStorage.clear();
  id = newId();
});

afterEach(() => {
  vi.restoreAllMocks();
  saveNow();
  vi.useRealTimers();
});

function openStored(counter = 1): void {
  const scenario = storeScenario({ id, revision: { id: `${id}-${String(counter)}`, counter, parent: null } });
  beginSession({ scenario, decision: apiStyleR1, origin: "stored" });
}

function weigh(points: number): void {
  changeScenario((scenario) => setWeight(scenario, "caching", points), "weight:caching");
}

function shown() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

const kept = () => keptScenario(id, apiStyleR1);
const keptBytes = () => localStorage.getItem(scenarioKey(id));
const saveState = () => useSaveState.getState().state;

function fillStorage(): { mockRestore: () => void } {
  return vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
}

describe("a change", () => {
  it("is written under the scenario's own key within half a second, as the next revision", () => {
    vi.setSystemTime(new Date("2027-01-02T03:04:05Z"));
    openStored();
    weigh(33.3);
    expect(saveState()).toEqual({ kind: "saving" });

    vi.advanceTimersByTime(500);

    expect(saveState()).toEqual({ kind: "saved" });
    expect(keptBytes()).not.toBeNull();
    expect(kept().weights).toEqual({ ...shown().weights, caching: 33.3 });
    expect(kept()).toMatchObject({
      changedAt: "2027-01-02T03:04:05Z",
      revision: { counter: 2, parent: `${id}-1` },
    });
    expect(kept().revision.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  it("of each save has the one before it as its parent", () => {
    openStored();
    weigh(70);
    saveNow();
    const first = kept().revision;
    weigh(60);
    saveNow();

    expect(kept().revision).toMatchObject({ counter: 3, parent: first.id });
  });

  it("in a drag is one of few saves, and none is more than about a second old", () => {
    openStored();
    const { counter } = kept().revision;
    for (let points = 99; points >= 70; points -= 1) {
      weigh(points);
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(500);

    expect(kept().weights["caching"]).toBe(70);
    expect(kept().revision.counter - counter).toBeGreaterThanOrEqual(3);
    expect(kept().revision.counter - counter).toBeLessThanOrEqual(4);
  });

  it("follows what another tab saved in between: the counter goes on from the higher one", () => {
    openStored();
    weigh(70);
    saveNow();
    openStored(9);

    weigh(60);
    saveNow();

    expect(kept().revision).toMatchObject({ counter: 10, parent: `${id}-9` });
  });
});

describe("what leaves the page", () => {
  it("carries the newest revision and its time, with the content on screen", () => {
    vi.setSystemTime(new Date("2027-01-02T03:04:05Z"));
    openStored();
    weigh(33.3);
    saveNow();

    const leaving = asSaved(shown());

    expect(leaving).toEqual(kept());
    expect(leaving).toMatchObject({ changedAt: "2027-01-02T03:04:05Z", revision: { counter: 2 } });
  });

  it("is the scenario as it was opened where nothing was saved since", () => {
    openStored(5);

    expect(asSaved(shown())).toEqual(shown());
  });
});

describe("a page that goes away", () => {
  it("saves what waits when it is hidden or left", () => {
    saveWhenHidden();
    openStored();

    weigh(70);
    dispatchEvent(new Event("pagehide"));
    expect(kept().weights["caching"]).toBe(70);

    weigh(60);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(kept().weights["caching"]).toBe(70);

    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(kept().weights["caching"]).toBe(60);
  });
});

describe("a save that fails", () => {
  it("is called not saved, keeps what stood there, and is made up for once there is room", () => {
    openStored();
    const before = keptBytes();
    const full = fillStorage();
    weigh(33);
    vi.advanceTimersByTime(1000);

    expect(saveState()).toEqual({ kind: "not-saved", error: { kind: "storage-full" } });
    expect(keptBytes()).toBe(before);

    full.mockRestore();
    vi.advanceTimersByTime(10_000);
    expect(saveState()).toEqual({ kind: "saved" });
    expect(kept().weights["caching"]).toBe(33);
    expect(kept().revision.counter).toBe(2);
  });

  it("stays not saved while further changes fail as well", () => {
    openStored();
    fillStorage();
    weigh(33);
    vi.advanceTimersByTime(1000);

    weigh(34);

    expect(saveState().kind).toBe("not-saved");
  });
});

describe("what waits for a scenario that is being deleted", () => {
  it("is forgotten", () => {
    openStored();
    const before = keptBytes();
    weigh(33);

    dropSave(id);
    vi.advanceTimersByTime(20_000);

    expect(keptBytes()).toBe(before);
    expect(saveState()).toEqual({ kind: "saved" });
  });
});
