// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { readPreferences, writePreferences } from "#platform/storage/preferences.ts";
import { beginSession, endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { rememberLastScenario } from "#platform/store/remember-last.ts";
import type { Origin } from "#platform/store/session.ts";
import { aScenario } from "#tests/support/store-scenario.ts";

beforeAll(rememberLastScenario);

beforeEach(() => {
  endSession();
  localStorage.clear();
});

function open(id: string, origin: Origin): void {
  beginSession({ scenario: aScenario({ id }), decision: apiStyleR1, origin });
}

const last = () => readPreferences().lastScenario;

describe("the scenario that was open last", () => {
  it("is the last stored one that was opened", () => {
    open("a", "stored");
    open("b", "stored");

    expect(last()).toBe("b");
  });

  it("is never the Sample itself nor somebody's link", () => {
    open("a", "stored");
    open("sample", "sample");
    open("theirs", "shared");

    expect(last()).toBe("a");
  });

  it("is the copy that the Sample's first change made", () => {
    open("sample", "sample");
    changeScenario((scenario) => setWeight(scenario, "caching", 33));

    expect(last()).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });

  it("leaves the other preferences as they are", () => {
    writePreferences({ theme: "dark", lastScenario: null });

    open("a", "stored");

    expect(readPreferences()).toEqual({ theme: "dark", lastScenario: "a" });
  });
});
