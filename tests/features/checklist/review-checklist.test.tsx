// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { markPractice } from "#core/scenario/mark-practice.ts";
import { ReviewChecklist } from "#features/checklist/review-checklist.tsx";
import { SharedChecklist } from "#features/checklist/shared-checklist.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore, type Origin } from "#platform/store/session.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario as aScenarioOf } from "#tests/support/a-scenario.ts";
import { aScenario } from "#tests/support/store-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

const first = "Start as one deployable";
const second = "Spend novelty carefully";

function show(
  checklist: Scenario["checklist"] = {},
  origin: Origin = "stored",
): ReturnType<typeof userEvent.setup> {
  beginSession({ scenario: aScenario({ checklist }), decision: apiStyleR1, origin });
  render(<ReviewChecklist />);
  return userEvent.setup();
}

function marks() {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario.checklist;
}

const box = (title: string) => screen.getByRole("checkbox", { name: title });
const note = (title: string) => screen.getByRole("textbox", { name: `Note on ${title}` });
const addNote = (title: string) => screen.getByRole("button", { name: `Add a note on ${title}` });
const shownBoxes = () => screen.getAllByRole("checkbox").length;
const choose = (shown: "All" | "Open") =>
  within(screen.getByRole("group", { name: "Practices shown" })).getByRole("button", { name: shown });

describe("the review checklist", () => {
  it("has every practice of the decision with why, how to check and its sources", () => {
    show();

    for (const { title, why, howToCheck, sources } of apiStyleR1.practices) {
      const item = box(title).closest("li")!;
      expect(within(item).getByText(why)).toBeVisible();
      expect(item).toHaveTextContent(`How to check: ${howToCheck}`);
      const cited = within(screen.getByRole("list", { name: `Sources of ${title}` })).getAllByRole("link");
      expect(cited.map((link) => [link.textContent, link.getAttribute("href")])).toEqual(
        sources.map((source) => [source.title, `#/sources/${source.id}`]),
      );
    }
  });

  it("says how far the team has come, and one tick is one step of undo", async () => {
    const user = show({ [apiStyleR1.practices[1]!.id]: { ticked: false, note: "Ask Ana." } });
    expect(
      screen.getByText("None of 11 practices is ticked; 1 of the open ones carries a note."),
    ).toBeVisible();

    await user.click(box(first));
    await user.click(box(second));

    expect(screen.getByText("2 of 11 practices are ticked.")).toBeVisible();
    expect(screen.getByRole("meter", { name: "Practices ticked" })).toHaveAttribute(
      "aria-valuetext",
      "2 of 11",
    );
    act(undo);
    expect(box(first)).toBeChecked();
    expect(box(second)).not.toBeChecked();
  });

  it("leaves nothing behind of a tick that is taken back", async () => {
    const user = show();

    await user.click(box(first));
    await user.click(box(first));

    expect(marks()).toEqual({});
  });

  it("opens a field for a note where it is asked for, ready to type in", async () => {
    const user = show();
    expect(screen.queryByRole("textbox")).toBeNull();

    await user.click(addNote(second));
    await user.keyboard("Kafka is new to us.");

    expect(note(second)).toHaveFocus();
    expect(marks()).toEqual({ "boring-technology": { ticked: false, note: "Kafka is new to us." } });
    expect(screen.getAllByRole("textbox")).toHaveLength(1);
  });

  it("keeps a note clean, and typing in one go is one step of undo", () => {
    show({ "boring-technology": { ticked: true, note: "Kafka." } });

    for (const value of ["Kafka. N", "Kafka. No\u202E,\r\nRabbit."]) {
      fireEvent.change(note(second), { target: { value } });
    }
    expect(marks()["boring-technology"]).toEqual({ ticked: true, note: "Kafka. No,\nRabbit." });
    act(undo);

    expect(note(second)).toHaveValue("Kafka.");
  });

  it("keeps the field while a note is emptied", async () => {
    const user = show({ "boring-technology": { ticked: false, note: "Kafka." } });

    await user.clear(note(second));

    expect(note(second)).toHaveFocus();
    expect(marks()).toEqual({});
  });

  it("keeps the field of a note that came back and is emptied", async () => {
    const user = show();
    act(() => {
      changeScenario((scenario) => markPractice(scenario, "boring-technology", { note: "Kafka." }));
    });

    await user.clear(note(second));

    expect(note(second)).toHaveFocus();
  });

  it("shows only what is open, and a tick does not take its row away from under the hand", async () => {
    const user = show({ "monolith-first": { ticked: true, note: "" } });
    expect(shownBoxes()).toBe(11);

    await user.click(choose("Open"));
    expect(shownBoxes()).toBe(10);
    expect(screen.queryByRole("checkbox", { name: first })).toBeNull();
    await user.click(box(second));
    expect(box(second)).toHaveFocus();
    await user.click(choose("Open"));
    expect(screen.queryByRole("checkbox", { name: second })).toBeNull();

    await user.click(choose("All"));
    expect(shownBoxes()).toBe(11);
  });

  it("shows again under Open what is opened again", async () => {
    const user = show();
    await user.click(box(first));
    await user.click(choose("Open"));

    act(undo);

    expect(box(first)).not.toBeChecked();
  });

  it("says so when nothing is open", async () => {
    const all = apiStyleR1.practices.map(({ id }) => [id, { ticked: true, note: "" }] as const);
    const user = show(Object.fromEntries(all));

    await user.click(choose("Open"));

    expect(screen.getByText("Nothing is open.")).toBeVisible();
    expect(screen.getByText("All 11 practices are ticked.")).toBeVisible();
  });

  it("of a shared scenario can only be read, notes included", async () => {
    const user = show({ "boring-technology": { ticked: true, note: "Kafka is new to us." } }, "shared");

    await user.click(box(first));

    expect(box(first)).not.toBeChecked();
    expect(box(first)).toBeDisabled();
    expect(box(second)).toBeChecked();
    expect(screen.getByText("Kafka is new to us.")).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button", { name: /note/ })).toBeNull();
  });

  it("is not there for a decision that names no practice", () => {
    const decision = aDecision({ Speed: { Ada: 5 } });
    beginSession({ scenario: aScenarioOf(decision), decision, origin: "stored" });
    const { container } = render(<ReviewChecklist />);

    expect(container).toBeEmptyDOMElement();
  });
});

describe("the checklist of a shared scenario", () => {
  it("is shown where its sender ticked or noted something, and only there", () => {
    beginSession({ scenario: aScenario(), decision: apiStyleR1, origin: "shared" });
    const { container } = render(<SharedChecklist />);
    expect(container).toBeEmptyDOMElement();

    const checklist = { "monolith-first": { ticked: true, note: "" } };
    act(() => {
      beginSession({ scenario: aScenario({ checklist }), decision: apiStyleR1, origin: "shared" });
    });

    expect(screen.getByRole("region", { name: "Review checklist" })).toBeVisible();
  });
});
