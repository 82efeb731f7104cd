// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { NARROW } from "#app/narrow.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { showNotice, useNotices } from "#platform/store/notices.ts";
import { storeScenario } from "#tests/support/store-scenario.ts";

beforeAll(() => {
  configure({ asyncUtilTimeout: 10_000 });
  window.scrollTo = vi.fn();
});

beforeEach(() => {
  endSession();
  localStorage.clear();
  useNotices.setState({ notices: [] });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function openAt(hash: string): ReturnType<typeof userEvent.setup> {
  history.replaceState(null, "", hash);
  render(<App />);
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("every page", () => {
  it("has the product's name, the ways to the lists, and where everything stays", async () => {
    openAt("#/scenarios");
    await heading("Scenarios");

    expect(screen.getByRole("link", { name: "Steelyard" })).toHaveAttribute("href", "#/");
    const main = within(screen.getByRole("navigation", { name: "Main" }));
    expect(main.getByRole("link", { name: "Scenarios" })).toHaveAttribute("aria-current", "page");
    expect(main.getByRole("link", { name: "Decisions" })).toHaveAttribute("href", "#/decisions");
    expect(main.getByRole("link", { name: "Decisions" })).not.toHaveAttribute("aria-current");
    expect(screen.getByText(/no account, no server, no request to anybody else/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Theme" })).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  });

  it("begins with a way past the header, to a place that is there", async () => {
    openAt("#/s/sample/compare");
    await heading("Public API of the billing service");

    expect(screen.getByRole("link", { name: "Skip to content" })).toBeVisible();
    expect(document.querySelector("#content")).not.toBeNull();
  });

  it("shows notices with what they offer, and lets go of them", async () => {
    const user = openAt("#/scenarios");
    const act_ = vi.fn();
    act(() => {
      showNotice("Moved to trash", { label: "Undo", act: act_ });
      showNotice("Restored");
    });

    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(act_).toHaveBeenCalledOnce();
    expect(screen.queryByText("Moved to trash")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Dismiss" }));

    expect(screen.queryByText("Restored")).toBeNull();
  });
});

describe("the steps of a scenario", () => {
  it("are places to go to in any order, one of them the current", async () => {
    storeScenario();
    openAt("#/s/first/challenge");
    await heading("Checkout API");

    const steps = within(screen.getByRole("navigation", { name: "Steps" })).getAllByRole("link");

    expect(steps.map((step) => [step.textContent, step.getAttribute("href")])).toEqual([
      ["Frame", "#/s/first/frame"],
      ["Weigh", "#/s/first/weigh"],
      ["Compare", "#/s/first/compare"],
      ["Challenge", "#/s/first/challenge"],
      ["Team", "#/s/first/team"],
      ["Decide", "#/s/first/decide"],
    ]);
    expect(steps.flatMap((step) => (step.hasAttribute("aria-current") ? [step.textContent] : []))).toEqual([
      "Challenge",
    ]);
  });

  it.each([
    ["weigh", true],
    ["compare", true],
    ["challenge", true],
    ["decide", true],
    ["frame", false],
    ["team", false],
  ])("%s shows the answer beside what may change it: %s", async (step, answers) => {
    storeScenario();
    openAt(`#/s/first/${step}`);
    await heading("Checkout API");
    // A step is loaded when it is first shown.
    if (answers) await screen.findByRole("status", { name: "Result" });

    expect(screen.queryAllByRole("status", { name: "Result" })).toHaveLength(answers ? 1 : 0);
    expect(screen.queryAllByRole("table", { name: "Ranking" })).toHaveLength(answers ? 1 : 0);
  });

  it("explain the numbers: of all options, or of the one whose total is pressed", async () => {
    storeScenario();
    const user = openAt("#/s/first/weigh");
    await heading("Checkout API");

    await user.click(screen.getByRole("button", { name: "How is this calculated?" }));

    const dialog = await screen.findByRole("dialog", { name: "How is this calculated?" });
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("a phone", () => {
  it("gets the answer first, then one thing at a time", async () => {
    const real = window.matchMedia.bind(window);
    vi.spyOn(window, "matchMedia").mockImplementation((query) =>
      Object.assign(real(query), { matches: query === NARROW }),
    );
    storeScenario();
    const user = openAt("#/s/first/compare");
    await heading("Checkout API");

    expect(screen.getByRole("status", { name: "Result" })).toBeVisible();
    expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
      "Weights",
      "Why",
      "Shape",
      "Facts",
      "Together",
    ]);
    expect(screen.getByRole("slider", { name: "Weight of Caching" })).toBeVisible();
    expect(screen.queryByRole("table", { name: "Comparison" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Facts" }));

    expect(screen.getByRole("table", { name: "Comparison" })).toBeVisible();
    expect(screen.queryByRole("slider")).toBeNull();
  });
});

describe("two scenarios side by side", () => {
  it("have an address of their own", async () => {
    storeScenario();
    storeScenario({ id: "second", name: "Orders API" });

    openAt("#/scenarios/compare/first/second");

    expect(await heading("Two scenarios side by side")).toBeVisible();
    expect((await screen.findAllByText(/Orders API/)).length).toBeGreaterThan(0);
  });

  it("say so where one is no longer kept", async () => {
    storeScenario();

    openAt("#/scenarios/compare/first/gone");

    expect(await heading("No such scenario here")).toBeVisible();
  });
});

describe("the map of decisions", () => {
  it("shows all eleven decisions under their areas, each with the ways into one's own scenario", async () => {
    const user = openAt("#/decisions");
    await heading("Decisions");

    expect(screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent)).toEqual([
      "API layer",
      "Data storage",
      "Caching",
      "Authentication, authorization and multi-tenancy",
      "Background processing",
      "Rate limiting and throttling",
      "Observability",
    ]);
    expect(screen.getAllByRole("button", { name: /^Guided start: / })).toHaveLength(11);
    expect(screen.getByText("How should clients talk to this backend?")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Weigh Database type" }));

    const dialog = await screen.findByRole("dialog", { name: "Start my own" });
    const list = within(dialog).getByRole("combobox", { name: "Decision" });
    expect(list).toHaveDisplayValue("Database type");
    const caching = within(list).getByRole("group", { name: "Caching" });
    expect(
      within(caching)
        .getAllByRole("option")
        .map((each) => each.textContent),
    ).toEqual(["Caching strategy", "Cache read and write pattern"]);
  });
});

describe("the sources", () => {
  it("are reached from the foot of every page", async () => {
    const user = openAt("#/decisions");
    await heading("Decisions");

    await user.click(screen.getByRole("link", { name: "Sources" }));

    expect(await heading("Sources")).toBeVisible();
    expect(document.title).toBe("Sources · Steelyard");
    expect(screen.getByRole("heading", { level: 2, name: /^Standards/ })).toBeVisible();
  });
});

describe("a mistake of ours", () => {
  it("shows a sentence and a way on, never a blank page", () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    function Broken(): never {
      throw new Error("No scenario is open");
    }

    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );

    expect(screen.getByRole("heading", { level: 1, name: "Something broke on this page" })).toBeVisible();
    expect(screen.getByText(/“No scenario is open”/)).toBeVisible();
    expect(screen.getByText("Your saved scenarios are safe.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });
});
