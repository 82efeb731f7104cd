// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
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
const show = (differing = {}) => showWay("spread", decision, { weights, ...differing });

const field = (name: string) => screen.getByRole("spinbutton", { name: `Handed to ${name}` });
const button = (name: string) => screen.getByRole("button", { name });
const sum = () => screen.getByRole("status", { name: "Handed out" }).textContent;

async function give(user: UserEvent, name: string, points: string) {
  await user.clear(field(name));
  await user.type(field(name), points);
}

describe("spreading 100 points", () => {
  it("starts with nothing handed out, the heaviest criterion first", () => {
    show();

    const names = screen.getAllByRole("spinbutton").map((each) => each.getAttribute("aria-label"));
    expect(names).toEqual(["Handed to Speed", "Handed to Price", "Handed to Reach"]);
    expect(sum()).toBe("0 of 100 points handed out, 100 left");
    expect(openedScenario().elicitation).toEqual({});
  });

  it("says how much is left and how much is too many", async () => {
    const user = show();

    await give(user, "Speed", "50");
    await give(user, "Price", "28");
    expect(sum()).toBe("78 of 100 points handed out, 22 left");
    expect(screen.getByRole("meter", { name: "Points handed out" })).toHaveAttribute("aria-valuenow", "78");
    expect(screen.getByText("Hand out the points that are left: 22.")).toBeVisible();
    await give(user, "Reach", "30");

    expect(sum()).toBe("108 of 100 points handed out, 8 too many");
    expect(screen.getByRole("meter", { name: "Points handed out" })).toHaveAttribute("aria-valuenow", "100");
    expect(button("Hand out the rest evenly")).toBeDisabled();
    expect(button("Use these points")).toBeDisabled();
  });

  it("counts once it is exactly 100, and is then taken over as typed", async () => {
    const user = show();
    await give(user, "Speed", "33.3");
    await give(user, "Price", "33.3");
    await give(user, "Reach", "33.4");

    expect(sum()).toBe("All 100 points are handed out");
    await user.click(button("Use these points"));

    expect(openedScenario().weights).toEqual({ Speed: 33.3, Price: 33.3, Reach: 33.4 });
  });

  it("hands out the rest evenly among those that have none, in one step of undo", async () => {
    const user = show();
    await give(user, "Speed", "51");

    await user.click(button("Hand out the rest evenly"));

    expect(openedScenario().elicitation.spread).toEqual({ Speed: 51, Price: 25, Reach: 24 });
    expect(sum()).toBe("All 100 points are handed out");
    act(undo);
    expect(sum()).toBe("51 of 100 points handed out, 49 left");
  });

  it("scales what was handed out to 100", async () => {
    const user = show();
    await give(user, "Speed", "80");
    await give(user, "Price", "40");

    await user.click(button("Scale to 100"));

    expect(field("Speed")).toHaveValue(66.7);
    expect(field("Price")).toHaveValue(33.3);
    expect(button("Scale to 100")).toHaveAttribute("aria-disabled", "true");
  });

  it("tells what is no number of points and keeps what was there", async () => {
    const user = show();
    await give(user, "Speed", "40");
    await user.tab();

    await give(user, "Speed", "150");

    expect(screen.getByText(/Handed to Speed: type a number from 0 to 100/)).toBeVisible();
    expect(openedScenario().elicitation.spread).toMatchObject({ Speed: 40 });
  });

  it("tells how it is calculated", () => {
    show();

    expect(screen.getByText("How is this calculated?").closest("details")).toHaveTextContent(
      "30 points are 30 %",
    );
  });

  it("puts in a criterion that had no points", async () => {
    const user = show();

    await user.click(button("Put in Beauty"));
    await give(user, "Beauty", "10");

    expect(sum()).toBe("10 of 100 points handed out, 90 left");
    expect(screen.queryByText("Left out")).toBeNull();
  });
});
