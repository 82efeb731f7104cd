// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { pageJournal } from "#platform/storage/page-journal.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { moveOpenScenario } from "#platform/store/move-open-scenario.ts";
import { useNotices } from "#platform/store/notices.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionHistory, sessionStore, type Origin } from "#platform/store/session.ts";
import { redo, undo } from "#platform/store/undo-redo.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";
import { aPresetScenario } from "#tests/support/a-scenario.ts";
import { listRevisions } from "#tests/support/journal-contents.ts";
import { keptScenario } from "#tests/support/kept-scenario.ts";
import { storedBytes } from "#tests/support/store-scenario.ts";

const ID = "scenario-1";

beforeEach(() => {
  endSession();
  saveNow();
  localStorage.clear();
  useNotices.setState({ notices: [] });
});

function open(origin: Origin = "stored", preset = "strict-limit"): Scenario {
  const scenario = aPresetScenario(rateLimitingR1, preset);
  beginSession({ scenario, decision: rateLimitingR1, origin });
  return scenario;
}

function opened() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session;
}

function lastNotice() {
  return useNotices.getState().notices.at(-1);
}

describe("moving the open scenario to a newer revision", () => {
  it("changes scenario and decision in one step, which is saved like any other", () => {
    open();

    moveOpenScenario(rateLimitingR2);
    saveNow();

    expect(opened()).toMatchObject({ decision: rateLimitingR2, origin: "stored" });
    expect(opened().scenario.decision.revision).toBe(2);
    expect(sessionHistory.getState().pastStates).toHaveLength(1);
    expect(keptScenario(ID, rateLimitingR2)).toMatchObject({
      decision: { id: "rate-limiting", revision: 2 },
      revision: { counter: 1 },
    });
  });

  it("is an ordinary revision in the journal, and so is its undoing", async () => {
    const { id } = open();
    // Other tests of this file have written to the same journal.
    const journalled = async () => {
      const found = await listRevisions(id, pageJournal);
      if (!found.ok) throw new Error("there is no journal");
      return found.value.map(({ text }) => text);
    };
    const before = (await journalled()).length;

    moveOpenScenario(rateLimitingR2);
    saveNow();
    undo();
    saveNow();

    await vi.waitFor(async () => {
      const written = (await journalled()).slice(before);
      expect(written).toHaveLength(2);
    });
    const texts = (await journalled()).toSorted().join();
    expect(texts).toContain('"revision": 2');
    expect(texts).toContain('"revision": 1');
  });

  it("is undone and redone whole, on screen and in storage", () => {
    const before = open();
    moveOpenScenario(rateLimitingR2);
    const after = opened().scenario;

    undo();
    saveNow();
    expect(opened()).toMatchObject({ scenario: before, decision: rateLimitingR1 });
    expect(keptScenario(ID, rateLimitingR1).weights).toEqual(before.weights);

    redo();
    saveNow();
    expect(opened()).toMatchObject({ scenario: after, decision: rateLimitingR2 });
    expect(keptScenario(ID, rateLimitingR2).weights).toEqual(after.weights);
  });

  it("counts what stayed behind, and offers Undo", () => {
    const before = open();

    moveOpenScenario(rateLimitingR2);

    // Weighting by cost had 20 points.
    expect(lastNotice()).toMatchObject({
      message: "Moved to revision 2. 1 thing that was set stayed behind",
      action: { label: "Undo" },
    });
    lastNotice()?.action?.act();
    expect(opened()).toMatchObject({ scenario: before, decision: rateLimitingR1 });
  });

  it("says no more where everything came along", () => {
    open("stored", "fragile-downstream");

    moveOpenScenario(rateLimitingR2);

    expect(lastNotice()?.message).toBe("Moved to revision 2");
  });

  it("takes nothing else back when Undo is pressed after a later change, and says so", () => {
    open();
    moveOpenScenario(rateLimitingR2);
    const notice = lastNotice();
    changeScenario((scenario) => setWeight(scenario, "limit-accuracy", 7));

    notice?.action?.act();

    expect(opened().decision).toBe(rateLimitingR2);
    expect(opened().scenario.weights).toMatchObject({ "limit-accuracy": 7 });
    expect(lastNotice()?.message).toBe(
      "Not undone: more was changed since. Undo takes it back step by step.",
    );
  });

  it("makes a copy of the Sample, on the newer revision", () => {
    open("sample");

    moveOpenScenario(rateLimitingR2);
    const { id } = opened().scenario;
    saveNow();

    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(opened().decision).toBe(rateLimitingR2);
    expect(keptScenario(id, rateLimitingR2).decision.revision).toBe(2);
    undo();
    expect(opened()).toMatchObject({ decision: rateLimitingR1, scenario: { id, decision: { revision: 1 } } });
  });

  it("leaves a shared scenario as it is, and says nothing", () => {
    const before = open("shared");

    moveOpenScenario(rateLimitingR2);
    saveNow();

    expect(opened()).toMatchObject({ scenario: before, decision: rateLimitingR1 });
    expect(useNotices.getState().notices).toEqual([]);
    expect(storedBytes()).toEqual({});
  });

  it("does nothing where no scenario is open", () => {
    moveOpenScenario(rateLimitingR2);

    expect(sessionStore.getState().session.kind).toBe("closed");
    expect(useNotices.getState().notices).toEqual([]);
  });
});
