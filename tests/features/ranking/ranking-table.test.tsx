// @vitest-environment jsdom
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { takeOut } from "#core/scenario/take-out.ts";
import { RankingTable } from "#features/ranking/ranking-table.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { tableStyles } from "#ui/table-styles.ts";
import { aDecision, withStandIn } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

/**
 * By hand, at 60 and 40 points: Ada has 60 + 10 = 70, Bob 30 + 30 = 60, Cyd 45 + 0 to 40 = 45 to 85.
 * Dan would have 15 + 40 = 55, but misses the minimum of 3 on Speed.
 */
const four = aDecision({
  Speed: { Ada: 5, Bob: 3, Cyd: 4, Dan: 2 },
  Price: { Ada: 2, Bob: 4, Cyd: null, Dan: 5 },
  Fame: { Ada: 1, Bob: 5, Cyd: 3, Dan: 2 },
});
const weighed: Partial<Scenario> = { weights: { Speed: 60, Price: 40 }, mustHaves: { Speed: 3 } };

function show(
  decision: Decision = four,
  differing: Partial<Scenario> = weighed,
  onExplain: (option: string) => void = () => {},
): ReturnType<typeof userEvent.setup> {
  openScenario(decision, aScenario(decision, differing));
  render(<RankingTable onExplain={onExplain} />);
  return userEvent.setup();
}

const table = () => screen.getByRole("table", { name: "Ranking" });
const headers = () => within(table()).getAllByRole("columnheader");
const names = () =>
  headers().map(
    (header) =>
      within(header).getByRole("button").getAttribute("aria-label") ??
      header.textContent?.replace(/[↕▲▼]/, ""),
  );
const rowOf = (option: string) => within(table()).getByText(option).closest("tr")!;
const order = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((cell) => cell.querySelector("bdi")?.textContent);
const sorted = () =>
  headers().flatMap((header) => {
    const way = header.getAttribute("aria-sort");
    return way === null ? [] : [`${header.textContent?.replace(/[↕▲▼]/, "")} ${way}`];
  });

async function sortBy(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(within(table()).getByRole("button", { name }));
}

describe("the Ranking", () => {
  it("has a row for each option, with rank, name, total and the rating on every weighted criterion", () => {
    show();

    expect(names()).toEqual(["Rank", "Option", "Total", "Speed", "Price"]);
    expect([...rowOf("Ada").children].map((cell) => cell.textContent)).toEqual(["1", "Ada", "70", "5", "2"]);
    expect([...rowOf("Bob").children].map((cell) => cell.textContent)).toEqual(["2", "Bob", "60", "3", "4"]);
  });

  it("stands by rank at first: ranked ones, then those with a gap, then those ruled out", () => {
    show();

    expect(order()).toEqual(["Ada", "Bob", "Cyd", "Dan"]);
    expect(sorted()).toEqual(["Rank ascending"]);
  });

  it("shows an option with a gap without a rank, with its range and the word for the gap", () => {
    show();

    const [rank, option, total, , price] = [...rowOf("Cyd").children];
    expect(rank).toHaveTextContent("–");
    expect(option).toHaveTextContent("1 not rated");
    expect(total).toHaveTextContent("45 to 85");
    expect(price).toHaveTextContent("not rated");
  });

  it("keeps an option that misses a must-have in sight, muted, with the reason", () => {
    show();

    expect(rowOf("Dan").children[0]).toHaveTextContent("–");
    expect(rowOf("Dan")).toHaveTextContent("Speed 2, minimum 3");
    expect(rowOf("Dan")).toHaveClass(tableStyles["muted"]!);
    expect(rowOf("Ada")).not.toHaveClass(tableStyles["muted"]!);
  });

  it("marks a must-have that nobody can judge, and rules nothing out by it", () => {
    show(four, { weights: { Speed: 60 }, mustHaves: { Price: 3 } });

    expect(rowOf("Cyd")).toHaveTextContent("must-have unknown");
    expect(rowOf("Cyd").children[0]).toHaveTextContent("1");
  });

  it("gives tied options the same rank", () => {
    const tied = aDecision({ Speed: { Ada: 3, Bob: 3, Cyd: 1 } });
    show(tied, { weights: { Speed: 10 } });

    expect(rowOf("Ada").children[0]).toHaveTextContent("1=");
    expect(rowOf("Bob").children[0]).toHaveTextContent("1=");
    expect(rowOf("Cyd").children[0]).toHaveTextContent("3");
  });

  it("marks the team's own ratings and stand-ins in words", () => {
    const decision = withStandIn(four, { criterion: "Speed", option: "Bob" });
    const ratings = { Speed: { Ada: { low: 4, mode: 4, high: 4, note: "" } } };
    show(decision, { ...weighed, ratings });

    expect(rowOf("Ada").children[3]).toHaveTextContent("4* the team's own");
    expect(rowOf("Bob").children[3]).toHaveTextContent("stand-in: does not apply");
  });

  it("opens the calculation of an option at its total", async () => {
    const onExplain = vi.fn();
    const user = show(four, weighed, onExplain);

    await user.click(within(rowOf("Bob")).getByRole("button", { name: "60" }));

    expect(onExplain.mock.calls).toEqual([["Bob"]]);
  });

  it("leaves out an option that was taken out, and gives way where nothing is weighed", () => {
    show();

    act(() => {
      changeScenario((scenario) => takeOut(scenario, { kind: "option", id: "Bob" }));
    });
    expect(order()).toEqual(["Ada", "Cyd", "Dan"]);
    act(() => {
      changeScenario((scenario) => ({ ...scenario, weights: {} }));
    });

    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("sorting the Ranking", () => {
  it.each([
    ["Rank", ["Ada", "Bob", "Cyd", "Dan"], ["Bob", "Ada", "Cyd", "Dan"]],
    ["Option", ["Ada", "Bob", "Cyd", "Dan"], ["Dan", "Cyd", "Bob", "Ada"]],
    ["Total", ["Cyd", "Ada", "Bob", "Dan"], ["Dan", "Bob", "Ada", "Cyd"]],
    ["Speed", ["Ada", "Cyd", "Bob", "Dan"], ["Dan", "Bob", "Cyd", "Ada"]],
    ["Price", ["Dan", "Bob", "Ada", "Cyd"], ["Ada", "Bob", "Dan", "Cyd"]],
  ])("by %s turns with each press, and what has no value stays last", async (name, first, second) => {
    const user = show();
    const best = name === "Rank" || name === "Option" ? "ascending" : "descending";
    const worst = best === "ascending" ? "descending" : "ascending";
    if (name !== "Rank") {
      await sortBy(user, name);
      expect(order()).toEqual(first);
      expect(sorted()).toEqual([`${name} ${best}`]);
    }

    await sortBy(user, name);
    expect(order()).toEqual(second);
    expect(sorted()).toEqual([`${name} ${worst}`]);
    await sortBy(user, name);

    expect(order()).toEqual(first);
    expect(sorted()).toEqual([`${name} ${best}`]);
  });

  it("stays while the weights move, and its rows follow", async () => {
    const user = show();
    await sortBy(user, "Total");

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 10));
    });

    // At 10 and 40 points: Cyd 15 to 95, Dan 85, Bob 70, Ada 40.
    expect(order()).toEqual(["Cyd", "Dan", "Bob", "Ada"]);
    expect(sorted()).toEqual(["Total descending"]);
  });
});

describe("the columns of the Ranking", () => {
  it("are those of weighted criteria: one appears with its first point and goes with its last", () => {
    show();
    expect(names()).not.toContain("Fame");

    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Fame", 1));
    });
    expect(names()).toEqual(["Rank", "Option", "Total", "Speed", "Price", "Fame"]);
    act(() => {
      changeScenario((scenario) => setWeight(scenario, "Speed", 0));
    });

    expect(names()).toEqual(["Rank", "Option", "Total", "Price", "Fame"]);
  });

  it("can be hidden and shown again, all but rank and option, and hiding counts nothing out", async () => {
    const user = show();

    await user.click(screen.getByRole("button", { name: "Columns of Ranking" }));
    const panel = screen.getByRole("group", { name: "Columns of Ranking" });
    expect(
      within(panel)
        .getAllByRole("checkbox")
        .map((box) => box.closest("label")?.textContent),
    ).toEqual(["Total", "Speed", "Price"]);
    await user.click(within(panel).getByRole("checkbox", { name: "Speed" }));
    expect(names()).toEqual(["Rank", "Option", "Total", "Price"]);
    expect(rowOf("Ada")).toHaveTextContent("70");
    await user.click(within(panel).getByRole("checkbox", { name: "Speed" }));

    expect(names()).toEqual(["Rank", "Option", "Total", "Speed", "Price"]);
  });
});
