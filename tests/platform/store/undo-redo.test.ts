// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { bringBack } from "#core/scenario/bring-back.ts";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { loadPreset } from "#core/scenario/load-preset.ts";
import { putBackRating } from "#core/scenario/put-back-rating.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionStore } from "#platform/store/session.ts";
import { redo, undo } from "#platform/store/undo-redo.ts";
import { keptScenario } from "#tests/support/kept-scenario.ts";
import { storeScenario } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  endSession();
  saveNow();
  localStorage.clear();
});

const cell = { criterion: "caching", option: "rest" };

/** A scenario in which each kind of change has something to change. */
function openWorkedOn(): Scenario {
  const scenario = storeScenario({
    excludedOptions: ["websocket"],
    excludedCriteria: ["observability"],
    mustHaves: { contract: 2 },
    ratings: { caching: { grpc: { low: 2, mode: 3, high: 4, note: "Measured." } } },
  });
  beginSession({ scenario, decision: apiStyleR1, origin: "stored" });
  return scenario;
}

function shown(): Scenario {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

function kept(): Scenario {
  return keptScenario(shown().id, apiStyleR1);
}

/** Every kind of act by which a person changes a scenario. */
const acts: readonly (readonly [string, (scenario: Scenario, decision: Decision) => Scenario])[] = [
  // Before the presets: each act must find something to change, in a row too.
  ["a must-have lifted", (scenario) => setMustHave(scenario, "contract", null)],
  ["a weight", (scenario) => setWeight(scenario, "caching", 33.3)],
  ["a weight set to nothing", (scenario) => setWeight(scenario, "caching", 0)],
  ["a preset", (scenario, decision) => loadPreset(scenario, decision, "real-time")],
  ["equal weights", (scenario, decision) => loadPreset(scenario, decision, null)],
  ["a must-have", (scenario) => setMustHave(scenario, "caching", 3)],
  ["an option taken out", (scenario) => takeOut(scenario, { kind: "option", id: "rest" })],
  ["an option brought back", (scenario) => bringBack(scenario, { kind: "option", id: "websocket" })],
  ["a criterion taken out", (scenario) => takeOut(scenario, { kind: "criterion", id: "caching" })],
  ["a criterion brought back", (scenario) => bringBack(scenario, { kind: "criterion", id: "observability" })],
  ["a rating", (scenario) => rateCell(scenario, cell, { low: 1, mode: 2, high: 3, note: "We tried." })],
  ["a rating put back", (scenario) => putBackRating(scenario, { criterion: "caching", option: "grpc" })],
  ["a name", (scenario) => describeScenario(scenario, { name: "Orders API" })],
  ["notes", (scenario) => describeScenario(scenario, { notes: "Asked in March." })],
];

describe("undo and redo", () => {
  it.each(acts)("take back and bring back %s, on screen and in storage", (_, act) => {
    const before = openWorkedOn();
    changeScenario(act);
    const after = shown();
    expect(after).not.toEqual(before);

    undo();
    saveNow();
    expect(shown()).toEqual(before);
    expect(content(kept())).toEqual(content(before));

    redo();
    saveNow();
    expect(shown()).toEqual(after);
    expect(content(kept())).toEqual(content(after));
  });

  it("go through all that was done, in its order, and back", () => {
    const before = openWorkedOn();
    const states = acts.map(([, act]) => {
      changeScenario(act);
      return shown();
    });

    for (const state of [before, ...states.slice(0, -1)].toReversed()) {
      undo();
      expect(shown()).toEqual(state);
    }
    undo();
    expect(shown()).toEqual(before);

    for (const state of states) {
      redo();
      expect(shown()).toEqual(state);
    }
    redo();
    expect(shown()).toEqual(states.at(-1));
  });

  it("lead no further forward once something else was done", () => {
    openWorkedOn();
    changeScenario((scenario) => setWeight(scenario, "caching", 10));
    undo();
    changeScenario((scenario) => setWeight(scenario, "contract", 20));

    redo();

    expect(shown().weights).toMatchObject({ caching: 80, contract: 20 });
  });

  it("write a new revision each: the counter never runs back", () => {
    openWorkedOn();
    changeScenario((scenario) => setWeight(scenario, "caching", 10));
    saveNow();
    const { counter, id } = kept().revision;

    undo();
    saveNow();

    expect(kept().revision).toMatchObject({ counter: counter + 1, parent: id });
  });
});

/** What a team has set; each save stamps its own revision and time on it. */
function content(scenario: Scenario): Partial<Scenario> {
  const { revision: _revision, changedAt: _changedAt, ...rest } = scenario;
  return rest;
}
