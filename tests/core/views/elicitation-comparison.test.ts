import { describe, expect, it } from "vitest";
import { elicitationComparison } from "#core/views/elicitation-comparison.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const decision = aDecision({
  Speed: { Ada: 5, Bob: 3 },
  Price: { Ada: 2, Bob: 4 },
  Reach: { Ada: 3, Bob: 3 },
  Beauty: { Ada: 3, Bob: 3 },
});
const weights = { Speed: 60, Price: 40, Reach: 0, Beauty: 0 };

describe("what each way gave", () => {
  it("stands beside the points in use, with the leader by each", () => {
    const elicitation = {
      ranking: [["Price"], ["Speed"], ["Reach"]],
      spread: { Speed: 70, Price: 30 },
      pairs: { criteria: ["Speed", "Price"], judgments: [] },
    };
    const { criteria, columns, unfinished } = elicitationComparison(
      decision,
      aScenario(decision, { weights, elicitation }),
    );

    expect(criteria.map(({ id }) => id)).toEqual(["Speed", "Price", "Reach"]);
    expect(columns.map(({ name }) => name)).toEqual(["Now", "Rank them", "Spread 100 points"]);
    expect(columns.map(({ place }) => place.names)).toEqual(["Ada", "Bob", "Ada"]);
    expect(columns[0]?.shares).toMatchObject({ Speed: 0.6, Price: 0.4, Reach: 0 });
    expect(columns[2]?.shares).toMatchObject({ Speed: 0.7, Price: 0.3, Reach: 0 });
    expect(unfinished.map(({ name }) => name)).toEqual(["Compare in pairs"]);
    expect(unfinished[0]?.next).not.toBe("");
  });

  it("says in words how far the order of the criteria is as now", () => {
    const order = (spread: Record<string, number>) =>
      elicitationComparison(
        decision,
        aScenario(decision, {
          weights: { Speed: 40, Price: 30, Reach: 20, Beauty: 10 },
          elicitation: { spread },
        }),
      ).columns[1]?.order;

    // Of six pairs, by hand: none turned, one turned (4 of 6), two (2 of 6), three (0) and all (-1).
    expect(order({ Speed: 50, Price: 30, Reach: 15, Beauty: 5 })).toBe("as now");
    expect(order({ Speed: 30, Price: 40, Reach: 20, Beauty: 10 })).toBe("partly as now (0.67)");
    expect(order({ Speed: 30, Price: 40, Reach: 10, Beauty: 20 })).toBe("partly as now (0.33)");
    expect(order({ Speed: 10, Price: 40, Reach: 30, Beauty: 20 })).toBe("unlike now (0.00)");
    expect(order({ Speed: 10, Price: 20, Reach: 30, Beauty: 40 })).toBe("rather the reverse (-1.00)");
    // All level: nothing is put in order.
    expect(order({ Speed: 25, Price: 25, Reach: 25, Beauty: 25 })).toBe("no order to compare");
  });

  it("has the order of now once its points are in use, rounded as they are", () => {
    // By hand: worth 100, 99.7 and 99.2 are told with two digits as 100, 100 and 99 points.
    const alike = aDecision({ A: { Ada: 1, Bob: 5 }, B: { Ada: 1, Bob: 5 }, C: { Ada: 1, Bob: 5 } });
    const elicitation = { swings: { A: 100, B: 99.7, C: 99.2 } };
    const before = aScenario(alike, { elicitation });
    const points = elicitationComparison(alike, before).columns[1]?.points ?? {};

    const order = elicitationComparison(alike, { ...before, weights: points }).columns[1]?.order;
    expect(points).toEqual({ A: 100, B: 100, C: 99 });
    expect(order).toBe("as now");
  });

  it("never tells an order that differs as 1 or -1", () => {
    const names = Array.from({ length: 40 }, (_, at) => `C${String(at)}`);
    const many = aDecision(Object.fromEntries(names.map((name) => [name, { Ada: 1, Bob: 5 }])));
    // The whole numbers up to 40 sum to 820.
    const spread = Object.fromEntries(names.map((name, at) => [name, (at + 1) / 8.2]));
    const orderFrom = (weights: readonly number[]) =>
      elicitationComparison(
        many,
        aScenario(many, {
          weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])),
          elicitation: { spread },
        }),
      ).columns[1]?.order;
    const rising = names.map((_, at) => at + 1);

    expect(orderFrom(rising)).toBe("as now");
    expect(orderFrom(rising.toReversed())).toBe("rather the reverse (-1.00)");
    // Of 780 pairs one is turned: (779 - 1) / 780 = 0.997.
    const oneTurned = [2, 1, ...rising.slice(2)];
    expect(orderFrom(oneTurned)).toBe("much as now (0.99)");
    expect(orderFrom(oneTurned.toReversed())).toBe("rather the reverse (-0.99)");
  });

  it("has the points in use alone where no other way was used", () => {
    const { columns, unfinished } = elicitationComparison(decision, aScenario(decision, { weights }));

    expect(columns.map(({ way }) => way)).toEqual(["now"]);
    expect(unfinished).toEqual([]);
  });
});
