// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { SweepSection } from "#features/sweep/sweep-section.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { sessionStore } from "#platform/store/session.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/**
 * By hand, with Speed at 40 points and p points of Price: Ada has 100 * 40 / (40 + p), Bob (50 * 40 + 100 p) / (40 + p),
 * Cyd 50 p / (40 + p). Bob passes Ada at p = 20, Cyd passes Ada at p = 80.
 */
const three = aDecision({
  Speed: { Ada: 5, Bob: 3, Cyd: 1 },
  Price: { Ada: 1, Bob: 5, Cyd: 3 },
});
const weights = { Speed: 40, Price: 10 };
const caption =
  "Ada leads up to 19 points of Price, Bob from 21. At 20 points Ada and Bob are tied for the lead.";

function showThree(): void {
  openScenario(three, aScenario(three, { weights }));
  render(<SweepSection />);
}

describe("one weight from 0 to 100", () => {
  it("starts with the weight that changes the leader soonest, and says where", async () => {
    showThree();

    expect(screen.getByRole("region", { name: "One weight from 0 to 100" })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Criterion" })).toHaveDisplayValue("Price, now 10");
    expect(screen.getByRole("figure", { name: caption })).toBeVisible();
    // The drawing is a large file of its own.
    expect(await screen.findByRole("img", { name: caption }, { timeout: 4000 })).toBeInTheDocument();
  });

  it("names the crossovers, those of the lead before the others", async () => {
    showThree();

    const front = screen.getByRole("list", { name: "Crossovers that change what comes first" });
    expect(front).toHaveTextContent(/^At 20 points Bob passes Ada and takes the lead\.$/);
    await userEvent.click(screen.getByText("1 more crossover behind the first place"));
    expect(screen.getByText("At 80 points Cyd passes Ada.")).toBeVisible();
  });

  it("tells the totals at another place without changing anything", () => {
    showThree();
    const slider = screen.getByRole("slider", { name: "Look at Price with other points" });
    expect(slider).toHaveValue("10");

    fireEvent.change(slider, { target: { value: "50" } });

    // Ada 4000 / 90, Bob 7000 / 90, Cyd 2500 / 90.
    expect(slider).toHaveAttribute("aria-valuetext", "At 50 points Bob leads");
    expect(totals()).toEqual(["Bob 78", "Ada 44", "Cyd 28"]);
    expect(openWeights()).toEqual(weights);
  });

  it("goes to the whole points just past the next change of the leader, and back across it", async () => {
    showThree();
    const slider = screen.getByRole("slider", { name: "Look at Price with other points" });
    const previous = screen.getByRole("button", { name: "Previous crossover" });
    const next = screen.getByRole("button", { name: "Next crossover" });
    expect(previous).toBeDisabled();

    await userEvent.click(next);

    expect(slider).toHaveValue("21");
    expect(screen.getByText(/^At 21 points Bob leads, Bob \d+/)).toHaveAttribute("role", "status");
    expect(next).toHaveAttribute("aria-disabled", "true");

    await userEvent.click(previous);

    expect(slider).toHaveValue("19");
  });

  it("offers to try the points on that are looked at, and to take them over", async () => {
    showThree();
    expect(screen.queryByRole("button", { name: "Try it on" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Next crossover" }));

    await userEvent.click(screen.getByRole("button", { name: "Try it on" }));

    expect(screen.getByText(/With it .*Bob/)).toBeVisible();
    expect(openWeights()).toEqual(weights);

    await userEvent.click(screen.getByRole("button", { name: "Take it over" }));

    expect(openWeights()).toEqual({ Speed: 40, Price: 21 });
  });

  it("has the same numbers as a table: every tenth point, the present weight and the crossovers", async () => {
    openScenario(three, aScenario(three, { weights: { Speed: 40, Price: 15 } }));
    render(<SweepSection />);

    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));

    const table = screen.getByRole("table", { name: "Totals by points of Price" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(["Points", "Ada", "Bob", "Cyd"]);
    expect(rows.slice(1).map(([points]) => points)).toEqual([
      "0",
      "10",
      "15, now",
      "20, tie",
      "30",
      "40",
      "50",
      "60",
      "70",
      "80, tie",
      "90",
      "100",
    ]);
    expect(rows[7]).toEqual(["50", "44", "78", "28"]);
  });

  it("shows another criterion on request and keeps it while weights change", async () => {
    showThree();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Criterion" }), "Speed, now 40");

    // With Price at 10 points Ada and Bob are level at 20 points of Speed; Ada and Cyd at 5.
    expect(screen.getByText(/^Bob leads up to 19 points of Speed, Ada from 21\. At 20 points/)).toBeVisible();

    changeScenario((scenario) => setWeight(scenario, "Price", 30));

    // Now at 60.
    expect(await screen.findByText(/^Bob leads up to 59 points of Speed, Ada from 61\./)).toBeVisible();
  });

  it("knows no leader where options add up", () => {
    const layers: Decision = { ...three, mode: "combine" };
    openScenario(layers, aScenario(layers, { weights }));

    const { container } = render(<SweepSection />);

    expect(screen.getByText("At 20 points Bob would pass Ada and come first.")).toBeVisible();
    expect(container).not.toHaveTextContent(/\b(winner|leads?|leader|ahead)\b/);
  });

  it("says what to do where nothing can be followed", () => {
    openScenario(three, aScenario(three, { weights: {} }));
    const { unmount } = render(<SweepSection />);
    expect(screen.getByText("Nothing is weighed yet.")).toBeVisible();
    unmount();

    openScenario(three, aScenario(three, { weights, excludedOptions: ["Bob", "Cyd"] }));
    render(<SweepSection />);
    expect(screen.getByText("Ada is the only option with a rank")).toBeVisible();
  });
});

function totals(): readonly (string | undefined)[] {
  const list = screen.getByRole("list", { name: "Totals there, best first" });
  return within(list)
    .getAllByRole("listitem")
    .map((item) => item.textContent?.trim());
}

function openWeights() {
  const { session } = sessionStore.getState();
  return session.kind === "open" ? session.scenario.weights : null;
}
