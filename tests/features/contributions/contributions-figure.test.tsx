// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { ranking } from "#core/views/ranking.ts";
import { ContributionsFigure } from "#features/contributions/contributions-figure.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/** By hand: Ada has 60 and 10 of 70, Bob 30 and 30 of 60. */
const twoCriteria = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const sixtyForty = aScenario(twoCriteria, { weights: { Speed: 60, Price: 40 } });

afterEach(() => {
  vi.useRealTimers();
});

describe("why: what each criterion adds", () => {
  it("says which criterion adds most, and where the second falls behind", () => {
    openScenario(twoCriteria, sixtyForty);

    render(<ContributionsFigure />);

    const caption = "Speed adds most to Ada: 60 of its 70 points; Bob falls behind most on Speed, 30 to 60.";
    expect(screen.getByRole("figure", { name: caption })).toBeVisible();
  });

  it("has a table of the parts in the bars, with the totals below", async () => {
    openScenario(twoCriteria, sixtyForty);
    render(<ContributionsFigure />);

    await userEvent.click(screen.getByRole("button", { name: "Show as table" }));

    const table = screen.getByRole("table", { name: "Points that each criterion adds" });
    const rows = within(table).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["Criterion", "Ada", "Bob"],
      ["Speed", "60", "30"],
      ["Price", "10", "30"],
      ["Total", "70", "60"],
    ]);
  });

  it("shows parts that add up to the total in the ranking, for each option of the catalog's profiles", async () => {
    for (const preset of apiStyleR1.presets) {
      const scenario = aPresetScenario(apiStyleR1, preset.id);
      openScenario(apiStyleR1, scenario);
      const { unmount } = render(<ContributionsFigure />);
      await userEvent.click(screen.getByRole("button", { name: "Show as table" }));

      const [head, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
      const columns = [...head!.children].slice(1).map((cell, place) => ({
        option: cell.textContent,
        parts: rows.slice(0, -1).map((row) => Number(row.children[place + 1]!.textContent)),
        total: Number(rows.at(-1)!.children[place + 1]!.textContent),
      }));

      const current = ranking(apiStyleR1, scenario);
      for (const { option, parts, total } of columns) {
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
        const row = current.kind === "ranking" && current.rows.find((each) => each.option.name === option);
        expect(row && Number(row.shownTotal)).toBe(total);
      }
      unmount();
    }
  });

  it("names the options that have no bar", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: null }, Price: { Ada: 2, Bob: 4 } });
    openScenario(decision, aScenario(decision));

    render(<ContributionsFigure />);

    expect(screen.getByText("Bob has no rank and is not drawn.")).toBeVisible();
  });

  it("says what to do when nothing is weighed", () => {
    openScenario(twoCriteria, aScenario(twoCriteria, { weights: {} }));

    render(<ContributionsFigure />);

    expect(screen.getByText("Nothing is weighed yet.")).toBeVisible();
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("does not draw while a weight moves, and catches up once the hand rests", () => {
    vi.useFakeTimers();
    openScenario(twoCriteria, sixtyForty);
    const drawn = vi.fn();
    render(
      <Profiler id="figure" onRender={drawn}>
        <ContributionsFigure />
      </Profiler>,
    );
    drawn.mockClear();

    for (const points of [41, 42, 43, 90]) {
      act(() => {
        changeScenario((scenario) => setWeight(scenario, "Price", points), "weight:Price");
        vi.advanceTimersByTime(100);
      });
    }
    expect(drawn).not.toHaveBeenCalled();

    act(() => {
      vi.advanceTimersByTime(120);
    });
    // By hand: 60 and 90 points give Bob (30 + 67.5) / 150 = 65, Ada (60 + 22.5) / 150 = 55.
    expect(screen.getByText(/adds most to Bob/)).toHaveTextContent(
      "Price adds most to Bob: 45 of its 65 points",
    );
  });
});
