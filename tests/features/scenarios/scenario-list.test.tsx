// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { decisionChoices } from "#app/decision-choices.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import { ScenarioList } from "#features/scenarios/scenario-list.tsx";
import { scenarioKey } from "#platform/storage/stored-entry.ts";
import { endSession } from "#platform/store/begin-session.ts";
import { useKnownDecisions } from "#platform/store/known-decisions.ts";
import { emptyFromTrash, refreshTrash, undoLastDeletion, useTrash } from "#platform/store/library-trash.ts";
import type { LoadDecision } from "#platform/store/load-decision.ts";
import { sessionStore } from "#platform/store/session.ts";
import { storeScenario, storedBytes } from "#tests/support/store-scenario.ts";

beforeEach(async () => {
  endSession();
  await refreshTrash();
  for (const { id } of useTrash.getState().entries ?? []) await emptyFromTrash(id);
  localStorage.clear();
  location.hash = "#/scenarios";
  useKnownDecisions.setState({ decisions: [] });
});

function show(loadDecision: LoadDecision = findDecision): ReturnType<typeof userEvent.setup> {
  render(<ScenarioList decisions={decisionChoices} loadDecision={loadDecision} />);
  return userEvent.setup();
}

function row(name: string): HTMLElement {
  const found = screen.getByRole("link", { name }).closest("li");
  if (!found) throw new Error(`No row for ${name}`);
  return found;
}

describe("the list of scenarios", () => {
  it("shows names at once and who leads when the decision has arrived", async () => {
    storeScenario();
    let arrive = () => {};
    const waiting = new Promise<void>((resolve) => (arrive = resolve));
    show(async (id, revision) => {
      await waiting;
      return findDecision(id, revision);
    });

    expect(screen.getByRole("link", { name: "Checkout API" })).toHaveAttribute("href", "#/s/first/compare");
    expect(row("Checkout API")).toHaveTextContent("API style");
    expect(row("Checkout API")).not.toHaveTextContent("leads");

    arrive();
    expect(await screen.findByText("REST leads, clearly.")).toBeVisible();
  });

  it("says that results are missing when a decision cannot be fetched, and tries again", async () => {
    storeScenario();
    let online = false;
    const user = show((id, revision) =>
      online ? findDecision(id, revision) : Promise.reject(new Error("offline")),
    );

    expect(await screen.findByText("Some results are missing")).toBeVisible();
    online = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));

    expect(await screen.findByText("REST leads, clearly.")).toBeVisible();
    expect(screen.queryByText("Some results are missing")).toBeNull();
  });

  it("names the revision that this version does not have", async () => {
    storeScenario({ decision: { kind: "catalog", id: "api-style", revision: 9 } });
    show();

    expect(await screen.findByText(/revision 9 of the decision api-style/)).toBeVisible();
  });

  it("shows markup in a name as text", () => {
    storeScenario({ name: "<img src=x onerror=alert(1)>" });
    show();

    expect(screen.getByRole("link", { name: "<img src=x onerror=alert(1)>" })).toBeVisible();
    expect(document.querySelector("img")).toBeNull();
  });

  it("sets aside what it cannot read and what is newer, without a change to either", async () => {
    localStorage.setItem(scenarioKey("cut"), '{"format":');
    localStorage.setItem(scenarioKey("newer"), '{"format":"steelyard/scenario","version":7,"id":"newer"}');
    const before = storedBytes();
    show();

    expect(screen.getByText(/This saved scenario is not complete JSON/)).toBeVisible();
    expect(screen.getByText(/made by a newer version of Steelyard \(format version 7\)/)).toBeVisible();
    expect(screen.getAllByRole("button", { name: "Download raw text" })).toHaveLength(2);
    expect(storedBytes()).toEqual(before);
  });

  it("offers a beginning when there is nothing", () => {
    show();

    expect(screen.getByText("No scenarios yet")).toBeVisible();
    expect(screen.getByRole("button", { name: "Start my own" })).toBeVisible();
  });
});

describe("comparing two", () => {
  it("leads to the comparison of two scenarios of the same decision", async () => {
    storeScenario({ id: "a", name: "A" });
    storeScenario({ id: "b", name: "B" });
    storeScenario({ id: "c", name: "C" });
    storeScenario({ id: "d", name: "D", decision: { kind: "catalog", id: "database-type", revision: 1 } });
    const user = show();
    expect(screen.queryByRole("checkbox", { name: "Compare D" })).toBeNull();

    await user.click(screen.getByRole("checkbox", { name: "Compare B" }));
    await user.click(screen.getByRole("checkbox", { name: "Compare A" }));

    expect(screen.getByRole("link", { name: "Compare these two" })).toHaveAttribute(
      "href",
      "#/scenarios/compare/b/a",
    );
    expect(screen.getByRole("checkbox", { name: "Compare C" })).toBeDisabled();
  });

  it("forgets a chosen scenario that is deleted", async () => {
    storeScenario({ id: "a", name: "A" });
    storeScenario({ id: "b", name: "B" });
    storeScenario({ id: "c", name: "C" });
    const user = show();
    await user.click(screen.getByRole("checkbox", { name: "Compare B" }));

    await user.click(within(row("B")).getByRole("button", { name: "Delete" }));

    await waitFor(() => expect(screen.queryByRole("link", { name: "B" })).toBeNull());
    expect(screen.getByText("Tick two scenarios of the same decision to see what differs.")).toBeVisible();
  });
});

describe("a row's buttons", () => {
  it("delete at once, move the focus to the next row, and can be taken back", async () => {
    storeScenario({ id: "a", name: "A" });
    storeScenario({ id: "b", name: "B" });
    const user = show();

    await user.click(within(row("A")).getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(screen.queryByRole("link", { name: "A" })).toBeNull());
    expect(within(row("B")).getByRole("button", { name: "Delete" })).toHaveFocus();

    await act(undoLastDeletion);
    expect(screen.getByRole("link", { name: "A" })).toBeVisible();
  });

  it("duplicate and rename", async () => {
    storeScenario();
    const user = show();

    await user.click(screen.getByRole("button", { name: "Duplicate" }));
    await user.click(within(row("Checkout API (copy)")).getByRole("button", { name: "Rename" }));
    await user.clear(screen.getByRole("textbox", { name: "Name" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Orders API{Enter}");

    expect(screen.getByRole("link", { name: "Orders API" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Checkout API" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the trash", () => {
  it("restores, and deletes for ever only after a second press with the safe answer in focus", async () => {
    storeScenario({ id: "a", name: "A" });
    storeScenario({ id: "b", name: "B" });
    const user = show();
    await user.click(within(row("A")).getByRole("button", { name: "Delete" }));
    await user.click(within(row("B")).getByRole("button", { name: "Delete" }));
    await screen.findByText("No scenarios yet");
    await user.click(screen.getByRole("button", { name: "Trash" }));
    const trash = screen.getByRole("dialog", { name: "Trash" });

    const bin = (await within(trash).findByText("A")).closest("li")!;
    await user.click(within(bin).getByRole("button", { name: "Restore" }));
    expect(await screen.findByRole("link", { name: "A", hidden: true })).toBeInTheDocument();

    const other = within(trash).getByText("B").closest("li")!;
    await user.click(within(other).getByRole("button", { name: "Delete for ever" }));
    expect(within(other).getByRole("button", { name: "Keep" })).toHaveFocus();
    await user.click(within(other).getByRole("button", { name: "Delete for ever" }));

    expect(await within(trash).findByText(/The trash is empty/)).toBeVisible();
  });
});

describe("Start my own", () => {
  it("creates a scenario of the chosen decision with the chosen preset and goes there", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Start my own" }));

    await user.selectOptions(screen.getByRole("combobox", { name: "Decision" }), "Database type");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Database type");
    await user.selectOptions(screen.getByRole("combobox", { name: "Preset" }), "Boring default");
    await user.click(screen.getByRole("button", { name: "Create" }));

    await vi.waitFor(() => expect(location.hash).toMatch(/^#\/s\/[\w-]{22}\/compare$/));
    const { session } = sessionStore.getState();
    expect(session).toMatchObject({
      origin: "stored",
      scenario: { name: "Database type", preset: "boring-default", decision: { id: "database-type" } },
    });
    expect(Object.keys(localStorage)).toHaveLength(1);
  });

  it("goes to the questions of the decision instead, with the same scenario", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Start my own" }));

    await user.selectOptions(screen.getByRole("combobox", { name: "Decision" }), "Rate limiting algorithm");
    await user.click(screen.getByRole("button", { name: "Create and answer questions" }));

    await vi.waitFor(() => expect(location.hash).toMatch(/^#\/s\/[\w-]{22}\/frame$/));
    expect(sessionStore.getState().session).toMatchObject({
      scenario: { name: "Rate limiting algorithm", preset: null, decision: { id: "rate-limiting" } },
    });
  });

  it("says that equal weights are a choice too", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Start my own" }));

    expect(screen.getByText(/Equal weights are a choice too/)).toBeVisible();
  });

  it("stays open and says why when the decision cannot be fetched", async () => {
    const user = show(() => Promise.reject(new Error("offline")));
    await user.click(screen.getByRole("button", { name: "Start my own" }));
    await user.click(screen.getByRole("button", { name: "Create" }));

    expect(await screen.findByText(/The decision could not be loaded/)).toBeVisible();
    expect(localStorage).toHaveLength(0);
  });

  it("creates nothing and leads nowhere when it was closed before the decision arrived", async () => {
    let arrive = () => {};
    const waiting = new Promise<void>((resolve) => (arrive = resolve));
    const user = show(async (id, revision) => {
      await waiting;
      return findDecision(id, revision);
    });
    await user.click(screen.getByRole("button", { name: "Start my own" }));
    await user.click(screen.getByRole("button", { name: "Create" }));
    await user.click(screen.getByRole("button", { name: "Close" }));

    arrive();
    await waitFor(() => {
      expect(useKnownDecisions.getState().decisions).toHaveLength(1);
    });

    expect(localStorage).toHaveLength(0);
    expect(location.hash).toBe("#/scenarios");
  });

  it("asks for a name and creates nothing without one", async () => {
    const user = show();
    await user.click(screen.getByRole("button", { name: "Start my own" }));
    await user.clear(screen.getByRole("textbox", { name: "Name" }));
    await user.click(screen.getByRole("button", { name: "Create" }));

    expect(screen.getByRole("textbox", { name: "Name" })).toBeInvalid();
    expect(localStorage).toHaveLength(0);
  });
});
