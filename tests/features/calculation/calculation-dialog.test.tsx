// @vitest-environment jsdom
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { CalculationDialog } from "#features/calculation/calculation-dialog.tsx";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

async function explain(decision: Decision, scenario: Scenario): Promise<HTMLElement> {
  openScenario(decision, scenario);
  render(<CalculationDialog open option={null} onClose={() => {}} />);
  return screen.getByRole("dialog", { name: "How is this calculated?" });
}

function cells(table: HTMLElement): readonly (readonly (string | null)[])[] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

/** By hand: Ada has 60 and 10 of 70, Bob 30 and 30 of 60. */
const whole = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
/** By hand: Bob has 30 for Speed, and 0 to 40 for Price. */
const gap = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: null } });
const weights = { Speed: 60, Price: 40 };

describe("how is this calculated?", () => {
  it("shows the leader's sum line by line", async () => {
    const dialog = await explain(whole, aScenario(whole, { weights }));

    expect(cells(within(dialog).getByRole("table", { name: "Total of Ada" }))).toEqual([
      ["Criterion", "Points", "Share", "Rating", "Value", "Part"],
      ["Speed", "60", "60.0 %", "5", "100", "60.0"],
      ["Price", "40", "40.0 %", "2", "25", "10.0"],
      ["Total", "", "70.0"],
    ]);
  });

  it("shows any other option's sum", async () => {
    const dialog = await explain(whole, aScenario(whole, { weights }));

    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Option" }), "Bob");

    expect(cells(within(dialog).getByRole("table", { name: "Total of Bob" })).at(-1)).toEqual([
      "Total",
      "",
      "60.0",
    ]);
  });

  it("gives an option with a gap two sums, the gap at its worst and at its best", async () => {
    const dialog = await explain(gap, aScenario(gap, { weights }));

    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Option" }), "Bob");

    expect(
      within(dialog).getByText(/it lies between 30.0, where every gap counts as the worst, and 70.0/),
    ).toBeVisible();
    expect(cells(within(dialog).getByRole("table", { name: "Bounds of Bob" }))).toEqual([
      ["Criterion", "Points", "Share", "Rating", "Value", "Part at worst", "Part at best"],
      ["Speed", "60", "60.0 %", "3", "50", "30.0", "30.0"],
      ["Price", "40", "40.0 %", "not rated", "0 to 100", "0.0", "40.0"],
      ["Total", "", "30.0", "70.0"],
    ]);
  });

  it("says why an option that misses a minimum has no rank", async () => {
    const dialog = await explain(whole, aScenario(whole, { weights, mustHaves: { Price: 3 } }));

    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Option" }), "Ada");

    expect(within(dialog).getByText("No rank: Price is 2, the minimum is 3.")).toBeVisible();
  });

  it("tells the limits of the verdict, half a point and five points", async () => {
    const dialog = await explain(whole, aScenario(whole, { weights }));

    expect(within(dialog).getByText(/the lead is under 0.5 points/)).toBeVisible();
    expect(within(dialog).getByText(/the lead is under 5 points/)).toBeVisible();
    expect(within(dialog).getByText(/1e-9/)).toBeVisible();
  });

  it("tells them without a leader where options add up", async () => {
    const layers: Decision = { ...whole, mode: "combine" };
    const dialog = await explain(layers, aScenario(layers, { weights }));

    expect(within(dialog).getByText("No clear next step:")).toBeVisible();
    expect(within(dialog).getByText(/the first two are under 0.5 points apart/)).toBeVisible();
    expect(within(dialog).getByText(/own range, puts another option first/)).toBeVisible();
    expect(within(dialog).getByText("At present: Add Ada next, clearly.")).toBeVisible();
    expect(dialog).not.toHaveTextContent(/\b(winner|leads?|leader)\b/);
  });

  it("still explains the method when nothing is weighed", async () => {
    const dialog = await explain(whole, aScenario(whole, { weights: {} }));

    expect(within(dialog).getByText("Nothing is weighed yet.")).toBeVisible();
    expect(within(dialog).getByRole("heading", { name: "From ratings to a total" })).toBeVisible();
  });
});
