// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { MethodCheckSection } from "#features/method-check/method-check.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/** By the sum Ada has 60 and Bob 50; multiplied, Ada's ratings give 2.63 and Bob's 3: Bob is in front. */
const uneven = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 3 } });
const weights = { Speed: 60, Price: 40 };

/** What stands beside a method: who is in front, and how far the orders agree. */
function line(method: string): readonly string[] {
  const table = screen.getByRole("table", { name: "Which option is in front under each method" });
  return cellsBeside(within(table).getByRole("rowheader", { name: new RegExp(`^${method}`) }));
}

function cellsBeside(header: HTMLElement): readonly string[] {
  const cells = within(header.closest("tr")!).getAllByRole("cell");
  return cells.map((cell) => (cell.textContent ?? "").trim());
}

describe("the check with other methods", () => {
  it("says whether the choice of method decides, and marks the method that differs", () => {
    openScenario(uneven, aScenario(uneven, { weights }));

    render(<MethodCheckSection />);

    expect(screen.getByText(/^The choice of method matters here/)).toBeVisible();
    expect(line("Weighted product")).toEqual(["Bob differs", "−1"]);
    expect(line("TOPSIS")).toEqual(["Ada", "1"]);
  });

  it("has every method's whole order behind one press", async () => {
    openScenario(uneven, aScenario(uneven, { weights }));
    render(<MethodCheckSection />);

    await userEvent.click(screen.getByText("Show the ranks under each method"));

    const ranks = screen.getByRole("table", { name: "Rank of each option under each method" });
    expect(cellsBeside(within(ranks).getByRole("rowheader", { name: "Bob" }))).toEqual([
      "2",
      "1",
      "2",
      "2",
      "2",
    ]);
  });

  it("shows ties as ties", async () => {
    const level = aDecision({ Speed: { Ada: 4, Bob: 2 }, Price: { Ada: 2, Bob: 4 } });
    openScenario(level, aScenario(level));
    render(<MethodCheckSection />);

    await userEvent.click(screen.getByText("Show the ranks under each method"));

    expect(screen.getAllByRole("cell", { name: "1=" })).toHaveLength(10);
    expect(line("VIKOR")).toEqual(["Ada and Bob", "none"]);
  });

  it("says what is missing where there is nothing to compare", () => {
    const lonely = aDecision({ Speed: { Ada: 5, Bob: null } });
    openScenario(lonely, aScenario(lonely));

    render(<MethodCheckSection />);

    expect(
      screen.getByText(
        /at least two options with a rank\. Not asked about, for want of a rank: Bob\. Rate what is not rated/,
      ),
    ).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
