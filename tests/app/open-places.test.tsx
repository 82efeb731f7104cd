// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { describeScenario } from "#core/scenario/describe-scenario.ts";
import { App } from "#app/app.tsx";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { goTo } from "#platform/places/go-to.ts";
import { readPreferences, writePreferences } from "#platform/storage/preferences.ts";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { createNew } from "#platform/store/library-new.ts";
import { rememberLastScenario } from "#platform/store/remember-last.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionStore } from "#platform/store/session.ts";
import { aScenario, storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

beforeAll(() => {
  // Parts of the page are loaded when they are first shown, here from source.
  configure({ asyncUtilTimeout: 10_000 });
  rememberLastScenario();
  window.scrollTo = vi.fn();
});

beforeEach(() => {
  endSession();
  saveNow();
  localStorage.clear();
  history.replaceState(null, "", "#/");
});

function openAt(hash: string): ReturnType<typeof userEvent.setup> {
  history.replaceState(null, "", hash);
  render(<App />);
  return userEvent.setup();
}

function go(hash: string): void {
  act(() => {
    history.replaceState(null, "", hash);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("the first visit", () => {
  it("shows the Sample on Compare and stores nothing", async () => {
    openAt("#/");

    expect(await heading("Public API of the billing service")).toBeVisible();
    expect(screen.getByText("Sample, not saved yet")).toBeVisible();
    expect(screen.getByRole("link", { name: "Compare" })).toHaveAttribute("aria-current", "step");
    expect(storedBytes()).toEqual({});
  });
});

describe("home", () => {
  it("opens the scenario that was open last, without a step in the history", async () => {
    storeScenario();
    writePreferences({ theme: "system", lastScenario: "first" });
    const steps = history.length;

    openAt("#/");

    expect(await heading("Checkout API")).toBeVisible();
    expect(location.hash).toBe("#/s/first/compare");
    expect(history.length).toBe(steps);
  });

  it("opens the Sample when the last scenario was deleted", async () => {
    writePreferences({ theme: "system", lastScenario: "first" });

    openAt("#/");

    expect(await heading("Public API of the billing service")).toBeVisible();
    expect(location.hash).toBe("#/");
  });

  it("opens the Sample's copy again after its first change", async () => {
    openAt("#/");
    await heading("Public API of the billing service");
    act(() => {
      changeScenario((scenario) => ({ ...setWeight(scenario, "caching", 33), name: "Ours" }));
    });
    expect(await heading("Ours")).toBeVisible();
    expect(readPreferences().lastScenario).not.toBeNull();

    go("#/");

    expect(await heading("Ours")).toBeVisible();
    expect(location.hash).toMatch(/^#\/s\/[A-Za-z0-9_-]{22}\/compare$/);
  });

  it("leads back to what is open where this browser keeps nothing", async () => {
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    openAt("#/");
    await heading("Public API of the billing service");
    act(() => {
      changeScenario((scenario) => ({ ...setWeight(scenario, "caching", 33), name: "Ours" }));
      saveNow();
    });

    go("#/");

    expect(await heading("Ours")).toBeVisible();
    expect(screen.getAllByText("Not saved").length).toBeGreaterThan(0);
    full.mockRestore();
  });
});

describe("the address of a scenario", () => {
  it.each(["frame", "weigh", "compare", "challenge", "team", "decide"])(
    "leads to its step: %s",
    async (step) => {
      storeScenario();

      openAt(`#/s/first/${step}`);

      expect(await heading("Checkout API")).toBeVisible();
      const current = screen.getByRole("navigation", { name: "Steps" }).querySelector("[aria-current=step]");
      expect(current).toHaveTextContent(new RegExp(step, "i"));
    },
  );

  it("of another scenario opens that one, and Back the first again", async () => {
    storeScenario();
    storeScenario({ id: "second", name: "Orders API" });
    openAt("#/s/first/compare");
    await heading("Checkout API");

    go("#/s/second/compare");
    expect(await heading("Orders API")).toBeVisible();

    go("#/s/first/compare");
    expect(await heading("Checkout API")).toBeVisible();
  });

  it("that could not be saved comes back as it was left, not as it is stored", async () => {
    storeScenario();
    storeScenario({ id: "second", name: "Orders API" });
    openAt("#/s/first/compare");
    await heading("Checkout API");
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    act(() => {
      changeScenario((scenario) => describeScenario(scenario, { name: "Checkout API, reworked" }));
    });

    go("#/s/second/compare");
    await heading("Orders API");
    go("#/s/first/compare");

    expect(await heading("Checkout API, reworked")).toBeVisible();
    full.mockRestore();
  });

  it("leads back to a scenario after a new one was made in its place", async () => {
    storeScenario();
    openAt("#/s/first/compare");
    await heading("Checkout API");
    act(() => {
      const id = createNew(apiStyleR1, { name: "Orders API", preset: null });
      goTo({ kind: "scenario", id, step: "compare" }, "replace");
    });
    expect(await heading("Orders API")).toBeVisible();

    go("#/s/first/compare");

    expect(await heading("Checkout API")).toBeVisible();
  });

  it("that this browser does not keep says so and where to go, and shows no ranking", async () => {
    openAt("#/s/gone/compare");

    expect(await heading("No such scenario here")).toBeVisible();
    expect(screen.getByText(/It may have been deleted/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the scenarios" })).toHaveAttribute("href", "#/scenarios");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("status", { name: "Result" })).toBeNull();
  });

  it("whose stored value is damaged says so, shows no ranking and leaves the value as it is", async () => {
    localStorage.setItem(scenarioKey("first"), "{ damaged");

    openAt("#/s/first/compare");

    expect(await heading("This scenario cannot be opened")).toBeVisible();
    expect(screen.getByText(/is not complete JSON/)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    expect(localStorage.getItem(scenarioKey("first"))).toBe("{ damaged");
  });
});

describe("a place that cannot be opened", () => {
  it("leaves nothing open that Ctrl+Z could change unseen", async () => {
    storeScenario();
    const user = openAt("#/s/first/compare");
    await heading("Checkout API");
    act(() => {
      changeScenario((scenario) => setWeight(scenario, "caching", 33));
    });
    go("#/s/gone/compare");
    await heading("No such scenario here");

    await user.keyboard("{Control>}z{/Control}");
    saveNow();

    expect(sessionStore.getState().session.kind).toBe("closed");
    expect(localStorage.getItem(scenarioKey("first"))).toContain('"caching": 33');
  });
});

describe("a link", () => {
  it("shows what its sender meant, keeps its address and stores nothing", async () => {
    const link = writeLink(aScenario({ id: "theirs", name: "Theirs" }), apiStyleR1);

    openAt(`#${link}`);

    expect(await heading("Theirs")).toBeVisible();
    expect(screen.getByRole("region", { name: "Shared scenario" })).toBeVisible();
    expect(screen.getByRole("table", { name: "Ranking" })).toBeVisible();
    expect(location.hash).toBe(`#${link}`);
    expect(storedBytes()).toEqual({});
  });

  it("opens again after its copy was saved", async () => {
    const link = writeLink(aScenario({ id: "theirs", name: "Theirs" }), apiStyleR1);
    const user = openAt(`#${link}`);
    await heading("Theirs");
    await user.click(screen.getByRole("button", { name: "Save a copy" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "Shared scenario" })).toBeNull());

    go(`#${link}`);

    expect(await screen.findByRole("region", { name: "Shared scenario" })).toBeVisible();
  });

  it("gives way to another link", async () => {
    openAt(`#${writeLink(aScenario({ id: "theirs", name: "Theirs" }), apiStyleR1)}`);
    await heading("Theirs");

    go(`#${writeLink(aScenario({ id: "hers", name: "Hers" }), apiStyleR1)}`);

    expect(await heading("Hers")).toBeVisible();
  });

  it.each([
    ["cut off", (link: string) => link.slice(0, 60), "This link is cut off"],
    [
      "changed on its way",
      (link: string) => link.replace(/.\.0$/, (end) => (end[0] === "A" ? "B.0" : "A.0")),
      "This link is damaged",
    ],
    ["of a newer version", (link: string) => link.replace(/^s1/, "s2"), "This link needs a newer version"],
  ])("that is %s says its own sentence and shows no ranking", async (_, spoil, sentence) => {
    storeScenario();
    writePreferences({ theme: "system", lastScenario: "first" });
    const link = spoil(writeLink(aScenario({ id: "theirs", name: "Theirs" }), apiStyleR1));

    openAt(`#${link}`);

    expect(await heading(sentence)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("status", { name: "Result" })).toBeNull();
    expect(screen.getByRole("link", { name: "Go to my work" })).toHaveAttribute("href", "#/");
  });
});

describe("an address that no page ever had", () => {
  it("is shown, with the way to the scenarios", async () => {
    openAt("#/settings/<b>");

    expect(await heading("No such page")).toBeVisible();
    expect(screen.getByText(/#\/settings\//)).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the scenarios" })).toHaveAttribute("href", "#/scenarios");
  });
});
