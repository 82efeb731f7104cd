// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Scenario } from "#core/domain/scenario.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { openedScenario, showWay } from "#tests/support/show-way.tsx";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({
  Price: { Ada: 5, Bob: 3 },
  Quality: { Ada: 2, Bob: 4 },
  Style: { Ada: 3, Bob: 2 },
  Range: { Ada: 1, Bob: 1 },
});
const three = { Price: 60, Quality: 40, Style: 20 };

/** Rezaei (2015, 2016), the purchase of a car. */
const car = {
  bestWorst: {
    criteria: ["Price", "Quality", "Style"],
    best: "Price",
    worst: "Style",
    bestToOthers: { Style: 8, Quality: 2 },
    othersToWorst: { Quality: 5 },
  },
};

const show = (differing: Partial<Scenario> = {}) =>
  showWay("bestWorst", decision, { weights: three, ...differing });
const answers = () => openedScenario().elicitation.bestWorst;
const choice = (name: string) => screen.getByRole("combobox", { name });

describe("holding criteria against the best and the worst", () => {
  it("asks for the two ends first, and neither can be both", async () => {
    const user = show();
    expect(screen.getAllByRole("combobox")).toHaveLength(2);
    expect(answers()).toBeUndefined();

    await user.selectOptions(choice("Most important"), "Price");
    expect(within(choice("Least important")).getByRole("option", { name: "Price" })).toBeDisabled();
    await user.selectOptions(choice("Least important"), "Style");

    expect(answers()).toMatchObject({
      criteria: ["Price", "Quality", "Style"],
      best: "Price",
      worst: "Style",
    });
    expect(choice("How much more does Price matter than Style?")).toHaveDisplayValue("Not answered");
    expect(screen.getByText("0 of 3 answers are given. Choose the other 3.")).toBeVisible();
  });

  it("then for each other one twice, and comes to weights", async () => {
    const user = show({
      elicitation: { bestWorst: { ...car.bestWorst, bestToOthers: {}, othersToWorst: {} } },
    });

    await user.selectOptions(choice("How much more does Price matter than Style?"), "8");
    await user.selectOptions(choice("Times that Price matters as much as Quality"), "2");
    await user.selectOptions(choice("Times that Quality matters as much as Style"), "5");

    expect(answers()).toEqual(car.bestWorst);
    expect(screen.getByText(/^The answers fit together: each is off by 0\.04 at most/)).toBeVisible();
    // 17, 9 and 2 of 28.
    expect(screen.getByRole("row", { name: /^Price 60/ })).toHaveTextContent("Price6010061 %");
    expect(screen.getByRole("row", { name: /^Quality 40/ })).toHaveTextContent("Quality405332 %");
  });

  it("heads its columns with the names of the two ends", () => {
    show({ elicitation: car });

    expect(screen.getByRole("columnheader", { name: "Price over each" })).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Each over Style" })).toBeVisible();
  });

  it("says where the answers disagree, and which fit the least", () => {
    show({
      elicitation: {
        bestWorst: {
          ...car.bestWorst,
          bestToOthers: { Style: 6, Quality: 3 },
          othersToWorst: { Quality: 3 },
        },
      },
    });

    // 0.66, 0.24 and 0.1 by hand on the method's page.
    const foot = screen.getByRole("region", { name: "What this comes to" });
    expect(within(foot).getByText(/^The answers disagree by up to 0\.06/)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent(
      /^All 3 answers are given, but some do not fit together\.$/,
    );
    expect(screen.getByText(/^Price is said to be 6 times as important as Style/)).toBeVisible();
  });

  it("offers nothing outside of the two ends", async () => {
    const user = show({ elicitation: car });
    const held = choice("Times that Price matters as much as Quality");
    expect(within(held).getByRole("option", { name: "8" })).toBeEnabled();
    expect(within(held).getByRole("option", { name: "9" })).toBeDisabled();

    await user.selectOptions(choice("How much more does Price matter than Style?"), "4");

    expect(
      screen.getByText(
        "Quality is said to be 5 times as important as Style, but Price, the most important, only 4 times. Change one of the two answers.",
      ),
    ).toBeVisible();
  });

  it("loses no answer of ends that the arrow keys pass by", async () => {
    const user = show({ elicitation: car });

    await user.selectOptions(choice("Most important"), "Quality");
    expect(answers()).toMatchObject({
      best: "Quality",
      bestToOthers: { Style: 5 },
      othersToWorst: { Price: 8 },
    });
    await user.selectOptions(choice("Most important"), "Price");
    expect(answers()).toEqual(car.bestWorst);
    await user.selectOptions(choice("Least important"), "Quality");
    await user.selectOptions(choice("Least important"), "Style");

    expect(answers()).toEqual(car.bestWorst);
  });

  it("takes an answer back", async () => {
    const user = show({ elicitation: car });

    await user.selectOptions(choice("Times that Price matters as much as Quality"), "–");
    expect(answers()?.bestToOthers).toEqual({ Style: 8 });
    act(undo);

    expect(answers()).toEqual(car.bestWorst);
  });

  it("lets the team choose which criteria take part", async () => {
    const user = show({ elicitation: car });
    await user.click(screen.getByText("Criteria that take part (3 of 4)"));

    await user.click(screen.getByRole("checkbox", { name: "Range" }));
    expect(choice("Times that Range matters as much as Style")).toHaveDisplayValue("–");
    await user.click(screen.getByRole("checkbox", { name: "Style" }));

    expect(answers()).toMatchObject({
      criteria: ["Price", "Quality", "Range"],
      worst: null,
      othersToWorst: {},
    });
  });

  it("says plainly that a single criterion has the whole weight", async () => {
    const user = show({ weights: { Price: 10 } });
    expect(screen.getByText(/^Only one criterion takes part, so it has the whole weight/)).toBeVisible();
    await user.click(screen.getByText("Criteria that take part (1 of 4)"));

    await user.click(screen.getByRole("checkbox", { name: "Price" }));

    expect(screen.getByText("No criterion takes part. Choose those to compare.")).toBeVisible();
  });

  it("asks a single question about two criteria", async () => {
    const user = show({ weights: { Price: 10, Style: 5 } });
    await user.selectOptions(choice("Most important"), "Price");
    await user.selectOptions(choice("Least important"), "Style");

    await user.selectOptions(choice("How much more does Price matter than Style?"), "4");

    expect(screen.queryByRole("table", { name: "Between the two ends" })).toBeNull();
    expect(screen.getByText("The answers fit together.")).toBeVisible();
  });
});
