// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import { DecisionSummary } from "#features/deciding/decision-summary.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
  Fame: { Ada: 2, Bob: null },
});

function show(differing: Partial<Scenario> = {}): void {
  openScenario(decision, aScenario(decision, { weights: { Speed: 40, Price: 60 }, ...differing }));
  render(<DecisionSummary />);
}

function rows(name: string): (string | null)[][] {
  return within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll(":scope > :not([hidden])")].map((cell) => cell.textContent));
}

/** What only paper shows of the table: the page's style brings hidden cells back there. */
function rowsOnPaper(name: string): (string | null)[][] {
  return within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll(":scope > [hidden]")].map((cell) => cell.textContent));
}

describe("the step Decide", () => {
  it("lists what the choice rests on, heaviest first, without what counts nothing", () => {
    show({ mustHaves: { Price: 2 } });

    expect(rows("Weights and must-haves")).toEqual([
      ["Criterion", "Points", "Share", "Must have at least"],
      ["Price", "60", "60 %", "2"],
      ["Speed", "40", "40 %", "–"],
    ]);
  });

  it("has for paper the rating of every option in play, as the team sets it", () => {
    show({
      mustHaves: { Fame: 2 },
      ratings: { Speed: { Ada: { low: 3, mode: 4, high: 4, note: "" } } },
    });

    expect(rowsOnPaper("Weights and must-haves")).toEqual([
      ["Ada", "Bob"],
      ["2", "4"],
      ["4", "3"],
      ["2", "not rated"],
    ]);
  });

  it("has for paper what the Result keeps folded on the screen", () => {
    show({ weights: { Speed: 40, Fame: 60 } });

    const sentence = "Bob is not rated on Fame. Rate it to give it a place in the ranking.";
    expect(screen.getByText(sentence)).not.toBeVisible();
  });

  it("lists where the team sees it otherwise than the catalog, and why", () => {
    show({
      ratings: {
        Speed: { Ada: { low: 3, mode: 4, high: 4, note: "We measured it." } },
        Fame: { Bob: { low: 1, mode: 1, high: 1, note: "" } },
      },
    });

    expect(rows("The team's own ratings")).toEqual([
      ["Rating", "Catalog", "Team", "Note"],
      ["Ada on Speed", "5", "4", "We measured it."],
      ["Bob on Fame", "not rated", "1", ""],
    ]);
  });

  it("says nothing of ratings and notes where there are none", () => {
    show({ notes: " \n" });

    expect(screen.queryByRole("table", { name: "The team's own ratings" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "Notes" })).toBeNull();
  });

  it("shows the team's notes", () => {
    show({ notes: "Asked in March." });

    expect(screen.getByText("Asked in March.")).toBeVisible();
  });

  it("can be printed", async () => {
    show();
    const print = vi.spyOn(window, "print").mockImplementation(() => {});

    await userEvent.setup().click(screen.getByRole("button", { name: "Print" }));

    expect(print).toHaveBeenCalledOnce();
  });

  it("lists a must-have that counts although its criterion has no weight", () => {
    show({ mustHaves: { Fame: 2 } });

    expect(rows("Weights and must-haves")).toContainEqual(["Fame", "0", "0 %", "2"]);
  });
});
