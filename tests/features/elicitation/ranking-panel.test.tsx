// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { openedScenario, showWay } from "#tests/support/show-way.tsx";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
  Reach: { Ada: 3, Bob: 2 },
  Beauty: { Ada: 1, Bob: 1 },
});
const weights = { Speed: 60, Price: 40, Reach: 20 };
const show = (differing = {}) => showWay("ranking", decision, { weights, ...differing });

const list = () => screen.getByRole("list", { name: "Order of importance" });
const rows = () =>
  within(list())
    .getAllByRole("listitem")
    .map((row) => row.textContent.replace(/Share.*: /, ""));
const button = (name: string) => screen.getByRole("button", { name });
const said = () => screen.getByRole("status", { name: "Order" }).textContent;

describe("ranking the criteria", () => {
  it("starts with the present order and tells what it gives, and keeps nothing yet", () => {
    show();

    // Barron & Barrett (1996) for three: 61.1, 27.8 and 11.1 percent.
    expect(rows()).toEqual(["1Speed61 %", "2Price28 %", "3Reach11 %"]);
    expect(openedScenario().elicitation).toEqual({});
    expect(screen.getByText("Nothing is answered yet.")).toBeVisible();
    expect(button("Use these points")).toBeDisabled();
  });

  it("says that the shares are what the order would give, until it is answered", async () => {
    const user = show();
    const first = () => within(list()).getAllByRole("listitem")[0];
    expect(first()).toHaveTextContent("Share that this order would give: 61 %");
    expect(screen.getByText("Share that this order would give")).toBeVisible();

    await user.click(button("The order is right as it is"));

    expect(first()).toHaveTextContent("SpeedShare: 61 %");
    expect(screen.getByText("Share", { selector: "p" })).toBeVisible();
  });

  it("tells how it is calculated and who found it", () => {
    show();

    expect(screen.getByText("How is this calculated?").closest("details")).toHaveTextContent(
      "Barron and Barrett 1996",
    );
  });

  it("moves a criterion by its buttons, says where it is now, and keeps the focus on them", async () => {
    const user = show();

    await user.click(button("Move Reach up"));

    expect(rows()).toEqual(["1Speed61 %", "2Reach28 %", "3Price11 %"]);
    expect(said()).toBe("Reach, now 2 of 3");
    expect(button("Move Reach up")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(said()).toBe("Reach, now 1 of 3");
    expect(button("Move Reach up")).toHaveFocus();
    expect(button("Move Reach up")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Move Speed down"));
    expect(openedScenario().elicitation.ranking).toEqual([["Reach"], ["Price"], ["Speed"]]);
    expect(button("Move Speed down")).toHaveFocus();
  });

  it("moves by Alt and the arrows from any button of the row", async () => {
    const user = show();
    act(() => {
      button("Leave out Speed").focus();
    });

    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(said()).toBe("Speed, now 2 of 3");
    await user.keyboard("{Alt>}{ArrowDown}{ArrowUp}{ArrowUp}{/Alt}");

    expect(said()).toBe("Speed, now 1 of 3");
    expect(button("Leave out Speed")).toHaveFocus();
    await user.keyboard("{ArrowDown}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}");
    expect(said()).toBe("Speed, now 1 of 3");
  });

  it("makes a criterion as important as the one above, and takes that back", async () => {
    const user = show();
    const same = button("Price: same as above");
    expect(button("Speed: same as above")).toBeDisabled();

    await user.click(same);

    // The mean of 61.1 and 27.8 percent.
    expect(rows()).toEqual(["1=Speed44 %", "1=Price44 %", "3Reach11 %"]);
    expect(same).toHaveAttribute("aria-pressed", "true");
    expect(said()).toBe("Price, now 1 of 3, level with 1 other");
    await user.click(same);
    expect(rows()).toEqual(["1Speed61 %", "2Price28 %", "3Reach11 %"]);
    expect(same).toHaveAttribute("aria-pressed", "false");
  });

  it("shows equal points as equally important", () => {
    show({ weights: { Speed: 60, Price: 60, Reach: 20 } });

    expect(rows()).toEqual(["1=Speed44 %", "1=Price44 %", "3Reach11 %"]);
    expect(button("Price: same as above")).toHaveAttribute("aria-pressed", "true");
  });

  it("leaves a criterion out and puts it in again, and the focus goes along", async () => {
    const user = show();

    await user.click(button("Leave out Price"));

    expect(rows()).toEqual(["1Speed75 %", "2Reach25 %"]);
    expect(said()).toBe("Price, now left out");
    expect(button("Put in Price")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(openedScenario().elicitation.ranking).toEqual([["Speed"], ["Reach"], ["Price"]]);
    expect(button("Move Price up")).toHaveFocus();
    await user.click(button("Put in Beauty"));
    expect(said()).toBe("Beauty, now 4 of 4");
    expect(screen.queryByText("Left out")).toBeNull();
  });

  it("is one step of undo for each act, down to no answer at all", async () => {
    const user = show();
    await user.click(button("Move Reach up"));
    await user.click(button("Price: same as above"));

    act(undo);
    expect(openedScenario().elicitation.ranking).toEqual([["Speed"], ["Reach"], ["Price"]]);
    act(undo);
    expect(openedScenario().elicitation).toEqual({});
    expect(rows()).toEqual(["1Speed61 %", "2Price28 %", "3Reach11 %"]);
  });

  it("can be answered by saying that the order is right as it is", async () => {
    const user = show();

    await user.click(button("The order is right as it is"));

    expect(openedScenario().elicitation.ranking).toEqual([["Speed"], ["Price"], ["Reach"]]);
    expect(button("The order is right as it is")).toHaveFocus();
    expect(button("Use these points")).toBeEnabled();
    await user.tab();
    expect(screen.queryByRole("button", { name: "The order is right as it is" })).toBeNull();
  });

  it("asks for criteria when all were left out", async () => {
    const user = show({ weights: { Speed: 60 } });

    await user.click(button("Leave out Speed"));

    expect(screen.getByText("No criterion is in the order. Put in what matters.")).toBeVisible();
    expect(button("Use these points")).toBeDisabled();
  });
});
