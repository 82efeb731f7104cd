// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { setWeight } from "#core/scenario/set-weight.ts";
import { WAYS } from "#core/views/way-words.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { openedScenario, showWay } from "#tests/support/show-way.tsx";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
});
const weights = { Speed: 60, Price: 40 };
const spread = { Speed: 20, Price: 80 };
const button = (name: string) => screen.getByRole("button", { name });
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
const rowOf = (name: RegExp) => cells(screen.getByRole("row", { name }));

describe("another way of weighing", () => {
  it.each(WAYS)("$name has its name as the heading with the focus, and its help", ({ way, name, help }) => {
    showWay(way, decision, { weights });

    expect(screen.getByRole("heading", { level: 2, name })).toHaveFocus();
    expect(screen.getByText(help)).toBeVisible();
    expect(button("Use these points")).toBeDisabled();
    expect(button("Start over")).toBeDisabled();
  });

  it("says what its points would change and sets them beside those in use", () => {
    showWay("spread", decision, { weights, elicitation: { spread } });

    // Price 80: Ada 20 + 20 = 40, Bob 10 + 60 = 70. Now Ada 60 + 10 = 70, Bob 30 + 30 = 60.
    expect(
      screen.getByText("With these points Bob leads, 30 points ahead; now Ada leads, 10 points ahead."),
    ).toBeVisible();
    expect(rowOf(/^Price/)).toEqual(["40", "80", "80 %"]);
    expect(rowOf(/^Speed/)).toEqual(["60", "20", "20 %"]);
  });

  it("writes the points in one step and keeps the answers", async () => {
    const onClose = vi.fn();
    const user = showWay("spread", decision, { weights, elicitation: { spread } }, onClose);

    await user.click(button("Use these points"));

    expect(openedScenario().weights).toEqual(spread);
    expect(openedScenario().elicitation).toEqual({ spread });
    expect(onClose).toHaveBeenCalledOnce();
    expect(screen.getByText("The points in use are these already.")).toBeVisible();
    act(undo);
    expect(openedScenario().weights).toEqual(weights);
    expect(button("Use these points")).toBeEnabled();
  });

  it("follows the points in use", () => {
    showWay("spread", decision, { weights, elicitation: { spread } });

    act(() => {
      changeScenario((scenario) => setWeight(setWeight(scenario, "Speed", 20), "Price", 80));
    });

    expect(screen.getByText("The points in use are these already.")).toBeVisible();
  });

  it("forgets its answers on Start over, which can be undone", async () => {
    const ranking = [["Price"], ["Speed"]];
    const user = showWay("spread", decision, { weights, elicitation: { spread, ranking } });

    await user.click(button("Start over"));

    expect(openedScenario().elicitation).toEqual({ ranking });
    expect(openedScenario().weights).toEqual(weights);
    expect(screen.getByText("Nothing is answered yet.")).toBeVisible();
    act(undo);
    expect(openedScenario().elicitation).toEqual({ ranking, spread });
  });

  it("leads back to the weights", async () => {
    const onClose = vi.fn();
    const user = showWay("ranking", decision, { weights }, onClose);

    await user.click(button("Back to the weights"));

    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("comparing what each way gave", () => {
  it("has a column for the points in use and for each way that has weights", () => {
    showWay("comparison", decision, {
      weights,
      elicitation: {
        spread,
        ranking: [["Speed"], ["Price"]],
        pairs: { criteria: ["Speed", "Price"], judgments: [] },
      },
    });

    const table = screen.getByRole("table", { name: "What each way gave" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((header) => header.textContent),
    ).toEqual(["Outcome or criterion", "Now", "Rank them", "Spread 100 points"]);
    // Weights of two by rank are 0.75 and 0.25 (Barron & Barrett 1996).
    expect(rowOf(/^Speed/)).toEqual(["60 %", "75 %", "20 %"]);
    expect(rowOf(/^Leader/)).toEqual(["Ada", "Ada", "Bob"]);
    expect(rowOf(/^Lead /)).toEqual(["10 points", expect.stringMatching(/^\d+ points$/), "30 points"]);
    expect(rowOf(/^Order/)).toEqual(["–", "as now", "rather the reverse (-1.00)"]);
    const names = within(table)
      .getAllByRole("rowheader")
      .map((header) => header.textContent);
    expect(names).toEqual(["Leader", "Lead", "Order of criteria", "Speed", "Price"]);
    expect(screen.getByText(/^Compare in pairs: /)).toBeVisible();
  });

  it("knows no leader where options add up", () => {
    showWay("comparison", { ...decision, mode: "combine" }, { weights, elicitation: { spread } });

    expect(rowOf(/^First/)).toEqual(["Ada", "Bob"]);
    expect(rowOf(/^Distance/)).toEqual(["10 points", "30 points"]);
    expect(screen.queryByText(/^Lead/)).toBeNull();
  });

  it("tells what to do where no other way was used", () => {
    showWay("comparison", decision, { weights });

    expect(screen.getByRole("heading", { level: 2, name: "What each way gave" })).toHaveFocus();
    expect(screen.getByText("No other way has given weights yet")).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
