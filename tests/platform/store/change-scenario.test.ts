// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { SAMPLE } from "#core/scenario/sample.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionHistory, sessionStore } from "#platform/store/session.ts";
import { redo, undo } from "#platform/store/undo-redo.ts";
import { aScenario, storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  endSession();
  saveNow();
  localStorage.clear();
  history.replaceState(null, "", "#/");
});

afterEach(() => {
  vi.useRealTimers();
});

function openSession() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session;
}

function shown(): Scenario {
  return openSession().scenario;
}

function weigh(points: number, criterion = "caching"): void {
  changeScenario((scenario) => setWeight(scenario, criterion, points), `weight:${criterion}`);
}

function weightOf(criterion = "caching"): number | undefined {
  return shown().weights[criterion];
}

function openStored(): Scenario {
  const scenario = storeScenario();
  beginSession({ scenario, decision: apiStyleR1, origin: "stored" });
  return scenario;
}

function openTheSample(): Scenario {
  const scenario = { ...createScenario(apiStyleR1, SAMPLE), notes: SAMPLE.notes };
  beginSession({ scenario, decision: apiStyleR1, origin: "sample" });
  return scenario;
}

describe("a drag of a slider", () => {
  it("is one step of undo, however long it takes", () => {
    openStored();
    for (let points = 79; points >= 40; points -= 1) {
      weigh(points);
      vi.advanceTimersByTime(100);
    }
    expect(weightOf()).toBe(40);

    undo();

    expect(weightOf()).toBe(80);
    expect(sessionHistory.getState().pastStates).toEqual([]);
  });

  it("comes back whole by redo", () => {
    openStored();
    weigh(70);
    weigh(60);
    undo();

    redo();

    expect(weightOf()).toBe(60);
  });

  it("ends with a pause: the next movement is a step of its own", () => {
    openStored();
    weigh(70);
    vi.advanceTimersByTime(700);
    weigh(60);

    undo();
    expect(weightOf()).toBe(70);
    undo();
    expect(weightOf()).toBe(80);
  });

  it("ends with the drag of another slider", () => {
    openStored();
    weigh(70);
    weigh(10, "contract");
    weigh(60);

    undo();
    expect([weightOf(), weightOf("contract")]).toEqual([70, 10]);
    undo();
    expect([weightOf(), weightOf("contract")]).toEqual([70, 60]);
    undo();
    expect(weightOf()).toBe(80);
  });

  it("ends with any other act", () => {
    openStored();
    weigh(70);
    changeScenario((scenario) => takeOut(scenario, { kind: "option", id: "grpc" }));
    weigh(60);

    undo();

    expect(weightOf()).toBe(70);
    expect(shown().excludedOptions).toEqual(["grpc"]);
  });

  it("ends with undo: what is moved right after it can be undone by itself", () => {
    openStored();
    weigh(70);
    undo();
    weigh(60);

    undo();

    expect(weightOf()).toBe(80);
  });

  it("never goes on in another scenario", () => {
    openStored();
    weigh(70);
    beginSession({
      scenario: storeScenario({ id: "second" }),
      decision: apiStyleR1,
      origin: "stored",
    });
    weigh(60);

    undo();

    expect(shown().id).toBe("second");
    expect(weightOf()).toBe(80);
  });
});

describe("acts that stand alone", () => {
  it("are a step each, also right after each other", () => {
    openStored();
    changeScenario((scenario) => takeOut(scenario, { kind: "option", id: "grpc" }));
    changeScenario((scenario) => takeOut(scenario, { kind: "option", id: "rest" }));

    undo();

    expect(shown().excludedOptions).toEqual(["grpc"]);
  });

  it("that change nothing are no step and store nothing", () => {
    openStored();
    const before = storedBytes();

    changeScenario((scenario) => scenario);
    saveNow();

    expect(sessionHistory.getState().pastStates).toEqual([]);
    expect(storedBytes()).toEqual(before);
  });

  it("do nothing where no scenario is open", () => {
    changeScenario((scenario) => describeScenario(scenario, { name: "Nobody's" }));

    expect(sessionStore.getState().session.kind).toBe("closed");
    expect(storedBytes()).toEqual({});
  });
});

describe("the Sample's first change", () => {
  it("stores a copy with the change in it, under a new id of 22 characters", () => {
    const sample = openTheSample();

    weigh(33.3);
    saveNow();

    const { scenario, origin } = openSession();
    expect(origin).toBe("stored");
    expect(scenario.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(scenario).toMatchObject({ name: sample.name, notes: sample.notes });
    expect(scenario.weights).toEqual({ ...sample.weights, caching: 33.3 });
    expect(Object.keys(storedBytes())).toEqual([scenarioKey(scenario.id)]);
    expect(localStorage.getItem(scenarioKey(scenario.id))).toContain('"caching": 33.3');
  });

  it("tells where the copy comes from and when it was made", () => {
    vi.setSystemTime(new Date("2027-01-02T03:04:05.678Z"));
    openTheSample();

    weigh(33);

    expect(shown()).toMatchObject({
      createdAt: "2027-01-02T03:04:05Z",
      revision: { counter: 0, parent: "sample" },
    });
  });

  it.each([
    ["#/", "compare"],
    ["#/s/sample/weigh", "weigh"],
  ])("takes the address along from %s without a step in the history", (hash, step) => {
    history.replaceState(null, "", hash);
    const steps = history.length;
    openTheSample();

    weigh(33);

    expect(location.hash).toBe(`#/s/${shown().id}/${step}`);
    expect(history.length).toBe(steps);
  });

  it("is followed by changes of the same copy", () => {
    openTheSample();
    weigh(33);
    const { id } = shown();

    changeScenario((scenario) => describeScenario(scenario, { name: "Ours" }));
    saveNow();

    expect(shown()).toMatchObject({ id, name: "Ours" });
    expect(Object.keys(storedBytes())).toEqual([scenarioKey(id)]);
  });

  it("is the first movement of a drag, which is one step of undo", () => {
    const sample = openTheSample();
    weigh(79);
    weigh(60);

    undo();

    expect(shown().weights).toEqual(sample.weights);
  });

  it("can be undone: the copy stays, with the content of the Sample", () => {
    const sample = openTheSample();
    weigh(33);
    const { id, createdAt } = shown();
    const address = location.hash;

    undo();
    saveNow();

    expect(openSession()).toMatchObject({ origin: "stored", scenario: { id, createdAt } });
    expect(shown().weights).toEqual(sample.weights);
    expect(location.hash).toBe(address);
    expect(Object.keys(storedBytes())).toEqual([scenarioKey(id)]);
    expect(localStorage.getItem(scenarioKey(id))).toContain('"caching": 80');
  });

  it("can be redone, still as the same copy", () => {
    openTheSample();
    weigh(33);
    const { id } = shown();
    undo();

    redo();

    expect(openSession()).toMatchObject({ origin: "stored", scenario: { id, weights: { caching: 33 } } });
  });

  it("makes another copy each time that the Sample is opened anew", () => {
    openTheSample();
    weigh(33);
    const first = shown().id;

    openTheSample();
    weigh(33);
    saveNow();

    expect(shown().id).not.toBe(first);
    expect(Object.keys(storedBytes())).toHaveLength(2);
  });
});

describe("a shared scenario", () => {
  it("refuses every change, keeps its address and stores nothing", () => {
    history.replaceState(null, "", "#s1.shared");
    const theirs = aScenario({ name: "Theirs" });
    beginSession({ scenario: theirs, decision: apiStyleR1, origin: "shared" });

    weigh(33);
    changeScenario((scenario) => describeScenario(scenario, { name: "Mine" }));
    undo();
    redo();
    saveNow();

    expect(shown()).toBe(theirs);
    expect(storedBytes()).toEqual({});
    expect(location.hash).toBe("#s1.shared");
  });
});

describe("opening another scenario", () => {
  it("leaves nothing of the last one to undo or redo", () => {
    openStored();
    weigh(70);
    vi.advanceTimersByTime(1000);
    weigh(60);
    undo();
    const second = storeScenario({ id: "second" });
    beginSession({ scenario: second, decision: apiStyleR1, origin: "stored" });

    undo();
    expect(shown()).toBe(second);
    redo();
    expect(shown()).toBe(second);
  });
});
