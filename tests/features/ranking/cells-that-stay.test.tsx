// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { RankingTable } from "#features/ranking/ranking-table.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

/** By hand: with 60 and 40 points Ada has 60 and 10, Bob 30 and 30; with 20 and 40 Ada 33 and 17, Bob 17 and 50. */
const twoCriteria = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });
const sixtyForty = aScenario(twoCriteria, { weights: { Speed: 60, Price: 40 } });

function nothing() {}

function rows() {
  return within(screen.getByRole("table", { name: /^Ranking/ }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

describe("the cells of the ranking while the scenario changes", () => {
  it("show the new totals and ranks of a moved weight", () => {
    openScenario(twoCriteria, sixtyForty);
    render(<RankingTable onExplain={nothing} />);

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 20));
    });

    expect(rows()).toEqual([
      ["1", "Bob", "67", "3", "4"],
      ["2", "Ada", "50", "5", "2"],
    ]);
  });

  it("keep the focus on a total while weights move", () => {
    openScenario(twoCriteria, sixtyForty);
    render(<RankingTable onExplain={nothing} />);
    const total = screen.getByRole("button", { name: "70" });
    total.focus();

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 20));
    });

    expect(total).toHaveFocus();
  });

  it("show the team's own rating in place of the catalog's", () => {
    openScenario(twoCriteria, sixtyForty);
    render(<RankingTable onExplain={nothing} />);

    act(() => {
      changeScenario((scenario) =>
        rateCell(scenario, { criterion: "Price", option: "Ada" }, { low: 3, mode: 3, high: 3, note: "" }),
      );
    });

    expect(rows()[0]).toEqual(["1", "Ada", "80", "5", "3* the team's own"]);
  });

  it("say why an option has lost its rank, and stop saying it", () => {
    openScenario(twoCriteria, sixtyForty);
    render(<RankingTable onExplain={nothing} />);

    act(() => {
      changeScenario((scenario) => setMustHave(scenario, "Price", 3));
    });
    expect(rows()[1]![1]).toBe("AdaPrice 2, minimum 3");
    act(() => {
      changeScenario((scenario) => setMustHave(scenario, "Price", null));
    });

    expect(rows()[0]![1]).toBe("Ada");
  });
});
