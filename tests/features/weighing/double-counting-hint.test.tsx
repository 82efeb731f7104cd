// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { DoubleCountingHint } from "#features/weighing/double-counting-hint.tsx";
import { changeScenario } from "#platform/store/change-scenario.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

/** Two criteria that order three options alike, for each of the orders of three but two: four pairs. */
const orders = [
  [1, 2, 3],
  [1, 3, 2],
  [2, 1, 3],
  [3, 1, 2],
] as const;
const fourPairs = aDecision(
  Object.fromEntries(
    orders.flatMap(([Ada, Bob, Cyd], pair) => [
      [`Left ${pair + 1}`, { Ada, Bob, Cyd }],
      [`Right ${pair + 1}`, { Ada, Bob, Cyd }],
    ]),
  ),
);

/** It comes with a part of the page that is loaded when first shown. */
const hint = async () => (await screen.findByText("Counted twice?", {}, { timeout: 10_000 })).parentElement!;
const together = (weight: string) =>
  `Third-party reach and Caching rank the options almost alike and weigh ${weight} together. If both stand for one concern, it counts twice.`;

describe("the hint on double counting", () => {
  it("names the criteria that rank alike, and leads to what to make of it", async () => {
    openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
    render(<DoubleCountingHint />);

    // By hand: 100 and 80 of 940 points are 19.1 percent.
    expect(within(await hint()).getByText(together("19 %"))).toBeVisible();
    expect(within(await hint()).getByRole("link", { name: "What to make of it" })).toHaveAttribute(
      "href",
      "#/s/scenario-1/challenge/overlaps",
    );
  });

  it("follows the weights when the hand rests", async () => {
    openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
    render(<DoubleCountingHint />);
    await hint();

    // 100 and 50 of 910 points are 16.5 percent.
    act(() => {
      changeScenario((scenario) => setWeight(scenario, "caching", 50));
    });
    expect(await screen.findByText(together("16 %"))).toBeVisible();
    act(() => {
      changeScenario((scenario) => setWeight(scenario, "caching", 0));
    });

    expect(await screen.findAllByText(/rank the options almost alike/)).toHaveLength(3);
    await expect.poll(() => screen.queryByText(/and Caching rank the options/)).toBeNull();
  });

  it("shows three at most and leads to the others", async () => {
    openScenario(fourPairs, aScenario(fourPairs));
    render(<DoubleCountingHint />);

    expect(await screen.findAllByText(/rank the options almost alike/)).toHaveLength(3);
    expect(screen.getByRole("link", { name: "What to make of it, and 1 more" })).toBeVisible();
  });

  it("is not there where nothing is counted twice", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 3, Cyd: 1 },
      Price: { Ada: 2, Bob: 4, Cyd: 5 },
    });
    openScenario(decision, aScenario(decision));
    render(<DoubleCountingHint />);

    expect(screen.queryByText("Counted twice?")).toBeNull();
  });
});
