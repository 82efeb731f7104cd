// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { ComparisonTable } from "#features/comparison/comparison-table.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision, aDescriptiveCriterion, withStandIn } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

/** Spreads by hand: Speed 5 - 3 = 2, Price 4 - 1 = 3, Fame 0, Fit unknown with one rating alone. */
const rated = aDecision({
  Speed: { Ada: [4, 5, 5], Bob: 3, Cyd: 4 },
  Price: { Ada: 2, Bob: 4, Cyd: 1 },
  Fame: { Ada: 3, Bob: 3, Cyd: 3 },
  Fit: { Ada: null, Bob: null, Cyd: 2 },
});
const decision = {
  ...rated,
  criteria: [aDescriptiveCriterion("Best for", ["Ada", "Bob", "Cyd"]), ...rated.criteria],
};

function show(differing: Partial<Scenario> = {}): ReturnType<typeof userEvent.setup> {
  openScenario(decision, aScenario(decision, { weights: { Speed: 60, Price: 40, Fame: 50 }, ...differing }));
  render(<ComparisonTable />);
  return userEvent.setup();
}

function shown(): Scenario {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario;
}

const table = () => screen.getByRole("table", { name: "Comparison" });
const headers = () =>
  within(table())
    .getAllByRole("columnheader")
    .map((header) => within(header).getAllByRole("button")[0]?.textContent?.replace(/[↕▲▼]/, ""));
const order = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((cell) => cell.querySelector("bdi")?.textContent);
const rowOf = (criterion: string) =>
  within(table())
    .getAllByRole("rowheader")
    .find((cell) => cell.querySelector("bdi")?.textContent === criterion)!
    .closest("tr")!;
const cellsOf = (criterion: string) => [...rowOf(criterion).children].map((cell) => cell.textContent);
const sorted = () =>
  within(table())
    .getAllByRole("columnheader")
    .flatMap((header) => header.getAttribute("aria-sort") ?? []);

describe("the Comparison", () => {
  it("has a row for each criterion and a column for each option, with every fact and rating", () => {
    show();

    expect(headers()).toEqual(["Criterion", "Weight", "Spread", "Ada", "Bob", "Cyd"]);
    expect(order()).toEqual(["Best for", "Speed", "Price", "Fame", "Fit"]);
    expect(rowOf("Speed")).toHaveTextContent("How good is it at Speed?");
    expect(cellsOf("Speed").slice(1)).toEqual(["6040 %", "2", "A fact54 to 5", "A fact3", "A fact4"]);
  });

  it("shows every fact of the catalog", () => {
    openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
    render(<ComparisonTable />);

    for (const { name, cells } of apiStyleR1.criteria) {
      for (const { fact } of Object.values(cells)) {
        if (fact !== "") expect(rowOf(name)).toHaveTextContent(fact.replace(/\s+/g, " "));
      }
    }
    expect(order()).toEqual(apiStyleR1.criteria.map(({ name }) => name));
  });

  it("gives a descriptive criterion neither weight, spread nor rating", () => {
    show();

    expect(cellsOf("Best for").slice(1)).toEqual(["–", "–", "A factWhy", "A factWhy", "A factWhy"]);
    expect(screen.queryByRole("button", { name: "Rating of Ada on Best for" })).toBeNull();
  });

  it("opens the reasons of a descriptive cell, where there is nothing to rate", async () => {
    const user = show();

    await user.click(screen.getByRole("button", { name: "Why: Bob on Best for" }));

    const dialog = await screen.findByRole("dialog", { name: "Bob on Best for" });
    expect(dialog).toHaveTextContent("A reason");
    expect(within(dialog).queryByRole("spinbutton")).toBeNull();
    expect(within(dialog).queryByText("Catalog")).toBeNull();
  });

  it("has a word for a gap, and no spread where fewer than two are rated", () => {
    show();

    expect(cellsOf("Fit").slice(2)).toEqual(["–", "A factnot rated", "A factnot rated", "A fact2"]);
  });

  it("marks stand-ins, the team's own ratings and must-haves in words", () => {
    const withMarks = withStandIn(decision, { criterion: "Speed", option: "Bob" });
    const ratings = { Speed: { Cyd: { low: 1, mode: 2, high: 3, note: "" } } };
    openScenario(withMarks, aScenario(withMarks, { ratings, mustHaves: { Price: 2 } }));
    render(<ComparisonTable />);

    expect(cellsOf("Speed").slice(4)).toEqual(["A fact3stand-in: does not apply", "A fact2team's own"]);
    expect(rowOf("Price")).toHaveTextContent("must have at least 2");
  });

  it("follows the weights and must-haves when the hand rests", async () => {
    show();

    act(() => {
      changeScenario((scenario) => setMustHave(setWeight(scenario, "Speed", 10), "Speed", 3));
    });

    await waitFor(() => expect(cellsOf("Speed")[1]).toBe("1010 %"));
    expect(rowOf("Speed")).toHaveTextContent("must have at least 3");
  });
});

describe("sorting the Comparison", () => {
  it.each([
    [
      "Criterion",
      ["Best for", "Fame", "Fit", "Price", "Speed"],
      ["Speed", "Price", "Fit", "Fame", "Best for"],
    ],
    ["Weight", ["Speed", "Fame", "Price", "Fit", "Best for"], ["Fit", "Price", "Fame", "Speed", "Best for"]],
    ["Spread", ["Price", "Speed", "Fame", "Best for", "Fit"], ["Fame", "Speed", "Price", "Best for", "Fit"]],
    ["Bob", ["Price", "Speed", "Fame", "Best for", "Fit"], ["Speed", "Fame", "Price", "Best for", "Fit"]],
    ["Cyd", ["Speed", "Fame", "Fit", "Price", "Best for"], ["Price", "Fit", "Fame", "Speed", "Best for"]],
  ])(
    "by %s turns with each press, leaves what has no value last, and ends as it began",
    async (name, first, second) => {
      const user = show();
      const button = () => within(table()).getByRole("button", { name });
      const best = name === "Criterion" ? "ascending" : "descending";

      await user.click(button());
      expect(order()).toEqual(first);
      expect(sorted()).toEqual([best]);
      expect(button().closest("th")).toHaveAttribute("aria-sort", best);

      await user.click(button());
      expect(order()).toEqual(second);
      expect(sorted()).toEqual([best === "ascending" ? "descending" : "ascending"]);

      await user.click(button());
      expect(order()).toEqual(["Best for", "Speed", "Price", "Fame", "Fit"]);
      expect(sorted()).toEqual([]);
    },
  );
});

describe("options and columns of the Comparison", () => {
  it("can be taken out and brought back, and Undo does the same", async () => {
    const user = show();

    await user.click(screen.getByRole("button", { name: "Take out Bob" }));
    await waitFor(() => expect(headers()).not.toContain("Bob"));
    expect(shown().excludedOptions).toEqual(["Bob"]);
    // Without Bob the prices are 2 and 1.
    expect(cellsOf("Price")[2]).toBe("1");

    await user.click(screen.getByRole("button", { name: "Bring back Bob" }));
    await waitFor(() => expect(headers()).toContain("Bob"));
    expect(screen.queryByRole("button", { name: "Bring back Bob" })).toBeNull();

    act(undo);
    await waitFor(() => expect(headers()).not.toContain("Bob"));
  });

  it("can be hidden and shown, which takes nothing out", async () => {
    const user = show();

    await user.click(screen.getByRole("button", { name: "Columns of Comparison" }));
    await user.click(screen.getByRole("checkbox", { name: "Bob" }));
    expect(headers()).toEqual(["Criterion", "Weight", "Spread", "Ada", "Cyd"]);
    expect(shown().excludedOptions).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "Bob" }));

    expect(headers()).toContain("Bob");
  });

  it("cannot be changed in a shared scenario, which says what was taken out", () => {
    const scenario = aScenario(decision, { excludedOptions: ["Bob"] });
    beginSession({ scenario, decision, origin: "shared" });

    render(<ComparisonTable />);

    expect(screen.queryByRole("button", { name: /^(Take out|Bring back)/ })).toBeNull();
    expect(screen.getByText("Taken out: Bob")).toBeVisible();
  });
});
