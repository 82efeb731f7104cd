// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { NotSavedNotice } from "#features/scenario-bar/not-saved-notice.tsx";
import { SaveWords } from "#features/scenario-bar/save-words.tsx";
import { ScenarioTitle } from "#features/scenario-bar/scenario-title.tsx";
import { UndoRedoButtons } from "#features/scenario-bar/undo-redo-buttons.tsx";
import { newId } from "#platform/storage/new-id.ts";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { saveNow } from "#platform/store/saving.ts";
import { sessionStore, type Origin } from "#platform/store/session.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { readText } from "#tests/support/read-text.ts";
import { aScenario } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "#/");
});

afterEach(() => {
  vi.restoreAllMocks();
  saveNow();
});

function open(origin: Origin = "stored", name = "Checkout API"): ReturnType<typeof userEvent.setup> {
  beginSession({ scenario: aScenario({ id: newId(), name }), decision: apiStyleR1, origin });
  return userEvent.setup();
}

function shown() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session;
}

function weigh(points: number): void {
  act(() => {
    changeScenario((scenario) => setWeight(scenario, "caching", points));
  });
}

function fillStorage(): { mockRestore: () => void } {
  return vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
}

describe("the words about saving", () => {
  it.each([
    ["sample", "Sample, not saved yet"],
    ["shared", "A preview, not saved"],
    ["stored", "Saved in this browser"],
  ] as const)("say of what is %s: %s", (origin, words) => {
    open(origin);

    render(<SaveWords />);

    expect(screen.getByText(words)).toBeVisible();
  });

  it("say that a change is being saved, and then that it is", () => {
    open();
    render(<SaveWords />);

    weigh(33);
    expect(screen.getByText("Saving in this browser")).toBeVisible();
    act(saveNow);

    expect(screen.getByText("Saved in this browser")).toBeVisible();
  });

  it("say that a change was not saved, and why", () => {
    open();
    render(<SaveWords />);
    fillStorage();

    weigh(33);
    act(saveNow);

    expect(screen.getByText("Not saved")).toHaveAttribute(
      "title",
      "Not saved: this browser's storage is full. Download the scenario, then free some space.",
    );
  });
});

describe("the notice that something is not saved", () => {
  it("stands with the reason from the first failed save until one works again", () => {
    open();
    render(<NotSavedNotice />);
    expect(screen.queryByRole("alert")).toBeNull();
    const full = fillStorage();

    weigh(33);
    act(saveNow);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Not saved: this browser's storage is full. Download the scenario, then free some space.",
    );

    full.mockRestore();
    act(saveNow);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("offers the scenario as it is on screen for download", async () => {
    const user = open();
    render(<NotSavedNotice />);
    fillStorage();
    weigh(33.3);
    act(saveNow);
    const blobs: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blobs.push(blob);
      return "blob:test";
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });

    await user.click(within(screen.getByRole("alert")).getByRole("button", { name: "Download" }));

    expect(names).toEqual(["checkout-api.json"]);
    expect(readText(await blobs[0]!.text(), apiStyleR1)).toMatchObject({
      ok: true,
      value: { name: "Checkout API", weights: { caching: 33.3 } },
    });
  });
});

describe("the title of a scenario", () => {
  it("is the page's heading, with the question below it", () => {
    open();

    render(<ScenarioTitle />);

    expect(screen.getByRole("heading", { level: 1, name: "Checkout API" })).toBeVisible();
    expect(screen.getByText("How should clients talk to this backend?")).toBeVisible();
    expect(screen.queryByText("Sample")).toBeNull();
  });

  it("labels the Sample as such, until it is a copy of one's own", () => {
    open("sample");
    render(<ScenarioTitle />);
    expect(screen.getByText("Sample")).toBeVisible();

    weigh(33);

    expect(screen.queryByText("Sample")).toBeNull();
  });

  it("can be changed, and Undo brings the old one back", async () => {
    const user = open();
    render(<ScenarioTitle />);

    await user.click(screen.getByRole("button", { name: "Rename" }));
    const field = within(screen.getByRole("dialog", { name: "Rename" })).getByRole("textbox", {
      name: "Name",
    });
    expect(field).toHaveValue("Checkout API");
    await user.clear(field);
    await user.type(field, "  Orders API {Enter}");

    expect(screen.getByRole("heading", { level: 1, name: "Orders API" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    act(undo);
    expect(screen.getByRole("heading", { level: 1, name: "Checkout API" })).toBeVisible();
  });

  it("is never empty: the dialog says so and does not save it", async () => {
    const user = open();
    render(<ScenarioTitle />);

    await user.click(screen.getByRole("button", { name: "Rename" }));
    const field = screen.getByRole("textbox", { name: "Name" });
    await user.clear(field);
    await user.type(field, "  {Enter}");

    expect(field).toHaveAccessibleDescription("Give it a name, so that you find it again.");
    expect(screen.getByRole("button", { name: "Save name" })).toBeDisabled();
    expect(shown().scenario.name).toBe("Checkout API");
  });

  it("is one line without characters that turn text around", async () => {
    const user = open();
    render(<ScenarioTitle />);

    await user.click(screen.getByRole("button", { name: "Rename" }));
    fireEvent.change(screen.getByRole("textbox", { name: "Name" }), { target: { value: "Ord\u202Eers" } });
    await user.click(screen.getByRole("button", { name: "Save name" }));

    expect(shown().scenario.name).toBe("Orders");
  });

  it("of the Sample is kept as another name of a copy", async () => {
    const user = open("sample");
    render(<ScenarioTitle />);

    await user.click(screen.getByRole("button", { name: "Rename" }));
    await user.clear(screen.getByRole("textbox", { name: "Name" }));
    await user.type(screen.getByRole("textbox", { name: "Name" }), "Ours{Enter}");

    expect(shown()).toMatchObject({ origin: "stored", scenario: { name: "Ours" } });
    expect(location.hash).toBe(`#/s/${shown().scenario.id}/compare`);
  });

  it("of a shared scenario cannot be changed", () => {
    open("shared");

    render(<ScenarioTitle />);

    expect(screen.queryByRole("button", { name: "Rename" })).toBeNull();
  });
});

describe("the buttons Undo and Redo", () => {
  it("work on what was done, and rest when there is nothing", async () => {
    const user = open();
    render(<UndoRedoButtons />);
    const undoButton = screen.getByRole("button", { name: "Undo" });
    const redoButton = screen.getByRole("button", { name: "Redo" });
    expect(undoButton).toBeDisabled();
    expect(redoButton).toBeDisabled();

    weigh(33);
    await user.click(undoButton);
    expect(shown().scenario.weights["caching"]).toBe(80);
    // Nothing is left to undo, yet the focus stays where the press was.
    expect(undoButton).toHaveAttribute("aria-disabled", "true");
    expect(undoButton).toHaveFocus();

    await user.click(redoButton);
    expect(shown().scenario.weights["caching"]).toBe(33);
    expect(redoButton).toHaveAttribute("aria-disabled", "true");
    expect(redoButton).toHaveFocus();
    expect(undoButton).toBeEnabled();
  });
});
