import { describe, expect, it } from "vitest";
import { criteriaOrder } from "#core/views/criteria-order.ts";
import { placeInOrder } from "#core/views/place-in-order.ts";
import { weighableCriteria } from "#core/views/weighable-criteria.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
  Reach: { Ada: 1, Bob: 1 },
  Beauty: { Ada: 4, Bob: 4 },
});
const weighted = aScenario(decision, { weights: { Speed: 40, Price: 80, Reach: 40 } });

describe("the criteria that another way starts with", () => {
  it("are those with points, heaviest first, equal ones in the decision's order", () => {
    expect(weighableCriteria(decision, weighted).map(({ name }) => name)).toEqual([
      "Price",
      "Speed",
      "Reach",
    ]);
  });

  it("are all in play where none has points", () => {
    const nothing = aScenario(decision, { weights: {}, excludedCriteria: ["Price"] });
    expect(weighableCriteria(decision, nothing).map(({ name }) => name)).toEqual([
      "Speed",
      "Reach",
      "Beauty",
    ]);
  });

  it("are those on which all options in play are rated, where none has points", () => {
    const gaps = aDecision({ Speed: { Ada: 5, Bob: 3 }, Team: { Ada: null, Bob: 4 } });

    expect(weighableCriteria(gaps, aScenario(gaps, { weights: {} })).map(({ name }) => name)).toEqual([
      "Speed",
    ]);
    const withoutAda = aScenario(gaps, { weights: {}, excludedOptions: ["Ada"] });
    expect(weighableCriteria(gaps, withoutAda).map(({ name }) => name)).toEqual(["Speed", "Team"]);
    expect(criteriaOrder(gaps, aScenario(gaps, { weights: {} })).leftOut.map(({ name }) => name)).toEqual([
      "Team",
    ]);
  });

  it("are all where no criterion has points and each has a gap", () => {
    const gaps = aDecision({ Speed: { Ada: null, Bob: 3 }, Team: { Ada: 4, Bob: null } });

    expect(weighableCriteria(gaps, aScenario(gaps, { weights: {} })).map(({ name }) => name)).toEqual([
      "Speed",
      "Team",
    ]);
  });
});

describe("the order of importance", () => {
  it("starts as the points in use have it, equal points level", () => {
    const { order, rows, leftOut } = criteriaOrder(decision, weighted);

    expect(order).toEqual([["Price"], ["Speed", "Reach"]]);
    expect(rows.map(({ shownRank }) => shownRank)).toEqual(["1", "2=", "2="]);
    expect(rows.map(({ isLevelWithAbove }) => isLevelWithAbove)).toEqual([false, false, true]);
    expect(leftOut.map(({ name }) => name)).toEqual(["Beauty"]);
  });

  it("tells what it gives to each before anything is kept", () => {
    // Barron & Barrett (1996) for three: 0.6111, 0.2778 and 0.1111; the last two share their mean.
    const shares = criteriaOrder(decision, weighted).rows.map(({ share }) => share);
    expect(shares[0]).toBeCloseTo(0.6111, 4);
    expect(shares[1]).toBeCloseTo(0.1944, 4);
    expect(shares[2]).toBeCloseTo(0.1944, 4);
  });

  it("is the one that was given, without what has left play", () => {
    const scenario = aScenario(decision, {
      elicitation: { ranking: [["Beauty"], ["Price", "Speed"], ["Reach"]] },
      excludedCriteria: ["Beauty"],
    });

    const { rows, leftOut } = criteriaOrder(decision, scenario);

    expect(rows.map(({ shownRank }) => shownRank)).toEqual(["1=", "1=", "3"]);
    expect(leftOut).toEqual([]);
  });

  it("is empty where nothing is in play", () => {
    const scenario = aScenario(decision, { excludedCriteria: ["Speed", "Price", "Reach", "Beauty"] });
    expect(criteriaOrder(decision, scenario)).toEqual({ order: [], rows: [], leftOut: [] });
  });
});

describe("where a criterion stands, as it is said", () => {
  const order = [["a"], ["b", "c"], ["d", "e", "f"]];

  it.each([
    ["a", "now 1 of 6"],
    ["c", "now 2 of 6, level with 1 other"],
    ["e", "now 4 of 6, level with 2 others"],
    ["x", "now left out"],
  ])("%s is %s", (id, words) => {
    expect(placeInOrder(order, id)).toBe(words);
  });
});
