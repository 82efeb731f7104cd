// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { openedScenario, showWay } from "#tests/support/show-way.tsx";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({
  Speed: { Ada: 1, Bob: 5 },
  Price: { Ada: 4, Bob: 2 },
  Reach: { Ada: 3, Bob: 4 },
  Style: { Ada: 2, Bob: 2 },
});

const show = (differing: Partial<Scenario> = {}) => showWay("swings", decision, differing);
const swings = () => openedScenario().elicitation.swings;

const largest = () => screen.getByRole("combobox", { name: "Which step is worth the most?" });
const slider = (name: string) => screen.getByRole("slider", { name: `Worth of the step on ${name}` });
const part = (name: string) => screen.getByRole("spinbutton", { name: `Part of 100 for ${name}` });
const row = (name: string) =>
  within(screen.getByRole("list", { name: "Steps" }))
    .getAllByRole("listitem")
    .find((item) => item.textContent.startsWith(name));

describe("from worst to best", () => {
  it("tells every step by its options, their ratings and what these mean, before anything is asked", () => {
    show();

    expect(row("Speed")).toHaveTextContent("from 1 (Ada) to 5 (Bob)");
    expect(row("Speed")).toHaveTextContent("1Not at all5As good as it gets");
    expect(row("Price")).toHaveTextContent("from 2 (Bob) to 4 (Ada)");
    expect(screen.getByText("No step, so no points").parentElement).toHaveTextContent(
      "Style: All options that are rated on it have a 2.",
    );
    expect(screen.queryByRole("slider")).toBeNull();
    expect(swings()).toBeUndefined();
  });

  it("asks for the most valuable step first, then for the others as parts of it", async () => {
    const user = show();

    await user.selectOptions(largest(), "Speed: 1 to 5");
    expect(swings()).toEqual({ Speed: 100 });
    expect(largest()).toHaveDisplayValue("Speed: 1 to 5");
    expect(row("Speed")).toHaveTextContent("The most valuable step");
    expect(slider("Price")).toHaveAttribute("aria-valuetext", "not answered");
    expect(part("Price")).toHaveValue(null);
    expect(screen.getByRole("status")).toHaveTextContent("1 of 3 steps are answered.");

    await user.type(part("Price"), "40");
    fireEvent.change(slider("Reach"), { target: { value: "20" } });

    // 40 over half of the scale and 20 over a quarter of it are 80 over the whole.
    expect(row("Speed")).toHaveTextContent("Worth 100 comes to 100 points");
    expect(row("Price")).toHaveTextContent("Worth 40 comes to 80 points");
    expect(row("Reach")).toHaveTextContent("Worth 20 comes to 80 points");
    expect(slider("Price")).toHaveAttribute("aria-valuetext", "40 of 100");
    expect(screen.getByRole("status")).toHaveTextContent("All 3 steps are answered.");
  });

  it("offers no points while a step waits for its answer, and takes worth nothing for one", async () => {
    const user = show({ elicitation: { swings: { Speed: 100 } } });
    expect(screen.getByText(/^Say what the other 2 steps are worth/)).toBeVisible();
    await user.type(part("Price"), "40");
    expect(screen.getByText(/^Say what the other step is worth/)).toBeVisible();
    expect(row("Price")).toHaveTextContent("Worth 40");
    expect(row("Price")).not.toHaveTextContent("comes to");
    expect(screen.getByRole("button", { name: "Use these points" })).toBeDisabled();

    const nothing = screen.getByRole("button", { name: "Worth nothing: Reach" });
    await user.click(nothing);

    expect(swings()).toEqual({ Speed: 100, Price: 40, Reach: 0 });
    expect(nothing).toHaveFocus();
    expect(row("Reach")).toHaveTextContent("Worth 0 comes to 0 points");
    expect(screen.getByRole("button", { name: "Use these points" })).toBeEnabled();
    await user.tab();
    expect(nothing).not.toBeInTheDocument();
  });

  it("calls all other steps worth nothing in one step of undo", async () => {
    const user = show({ elicitation: { swings: { Speed: 100 } } });
    const nothing = screen.getByRole("button", { name: "The others are worth nothing" });

    await user.click(nothing);
    expect(swings()).toEqual({ Speed: 100, Price: 0, Reach: 0 });
    expect(nothing).toHaveFocus();
    expect(nothing).toHaveAttribute("aria-disabled", "true");

    act(undo);
    expect(swings()).toEqual({ Speed: 100 });
  });

  it("says in sight, before the steps, that other options or ratings ask for other answers", () => {
    show();

    const said = screen.getByText(/^Answer again when options or ratings change/);
    expect(said).toBeVisible();
    const order = said.compareDocumentPosition(screen.getByRole("list", { name: "Steps" }));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("says why there is no step where one option is in play, and asks nothing", () => {
    show({ excludedOptions: ["Bob"] });

    expect(screen.getByText("Only Ada is in play, so there is no step. Bring back an option.")).toBeVisible();
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(screen.queryByText(/is rated on it/)).toBeNull();
  });

  it("takes an answer back with its number, and tells a number that is out of range", async () => {
    const user = show({ elicitation: { swings: { Speed: 100, Price: 40, Reach: 20 } } });

    await user.clear(part("Price"));
    expect(swings()).toEqual({ Speed: 100, Reach: 20 });
    expect(row("Price")).toHaveTextContent("Not answered");
    await user.tab();
    fireEvent.change(part("Price"), { target: { value: "101" } });

    expect(part("Price")).toHaveAccessibleDescription(
      "Part of 100 for Price: type a number from 0 to 100, or leave it empty.",
    );
    expect(swings()).toEqual({ Speed: 100, Reach: 20 });
  });

  it("lets another step be the most valuable; the others keep their answers", async () => {
    const user = show({ elicitation: { swings: { Speed: 100, Price: 40, Reach: 20 } } });

    await user.selectOptions(largest(), "Price: 2 to 4");

    expect(swings()).toEqual({ Price: 100, Reach: 20 });
    expect(row("Price")).toHaveTextContent("The most valuable step");
    expect(part("Speed")).toHaveValue(null);
  });

  it("loses no answer of steps that the arrow keys pass by", async () => {
    const user = show({ elicitation: { swings: { Speed: 100, Price: 40, Reach: 20 } } });

    await user.selectOptions(largest(), "Price: 2 to 4");
    await user.selectOptions(largest(), "Reach: 3 to 4");
    expect(swings()).toEqual({ Price: 40, Reach: 100 });
    act(undo);

    expect(swings()).toEqual({ Speed: 100, Price: 40, Reach: 20 });
  });

  it("keeps the most valuable step in its place when another is called as valuable", () => {
    show({ elicitation: { swings: { Price: 100, Speed: 40 } } });

    fireEvent.change(slider("Speed"), { target: { value: "100" } });
    // Both are worth 100 now: the one that was asked about stays a question.
    expect(slider("Speed")).toHaveValue("100");
    expect(row("Price")).toHaveTextContent("The most valuable step");
  });

  it("takes a drag back in one step", () => {
    show({ elicitation: { swings: { Speed: 100 } } });
    for (const value of ["10", "30", "55"]) fireEvent.change(slider("Price"), { target: { value } });

    act(undo);

    expect(swings()).toEqual({ Speed: 100 });
  });

  it("has criteria without points at hand, and their rows stay where they are when answered", async () => {
    const user = show({ weights: { Speed: 50 } });
    await user.selectOptions(largest(), "Speed: 1 to 5");
    await user.click(screen.getByText("More criteria (2)"));

    await user.type(part("Price"), "40");

    expect(part("Price")).toHaveFocus();
    expect(screen.getByText("More criteria (2)")).toBeVisible();
    expect(swings()).toEqual({ Speed: 100, Price: 40 });
  });

  it("asks about a criterion too that gets points while it is open", () => {
    show({ weights: { Speed: 50, Price: 40 }, elicitation: { swings: { Speed: 100, Price: 50 } } });
    expect(screen.getByRole("status")).toHaveTextContent("All 2 steps are answered.");

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Reach", 30));
    });

    expect(row("Reach")).toHaveTextContent("Not answered");
    expect(screen.getByRole("status")).toHaveTextContent("2 of 3 steps are answered.");
    expect(screen.getByText(/^Say what the other step is worth/)).toBeVisible();
  });

  it("brings a step without points to the others when it is called the most valuable", async () => {
    const user = show({ weights: { Speed: 50 } });

    await user.selectOptions(largest(), "Price: 2 to 4");

    expect(row("Price")).toHaveTextContent("The most valuable step");
    expect(screen.getByText("More criteria (1)")).toBeVisible();
  });
});
