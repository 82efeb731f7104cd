import { describe, expect, it } from "vitest";
import { bestWorstWeights } from "#core/engine/best-worst-weights.ts";

function weighed(bestToOthers: readonly number[], othersToWorst: readonly number[]) {
  const result = bestWorstWeights({ bestToOthers, othersToWorst });
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

function refusal(bestToOthers: readonly number[], othersToWorst: readonly number[]): unknown {
  const result = bestWorstWeights({ bestToOthers, othersToWorst });
  return result.ok ? "not refused" : result.error;
}

function expectWeights(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((weight, criterion) => {
    expect(found[criterion]).toBeCloseTo(weight, 9);
  });
}

describe("weights from best and worst", () => {
  it("are those of the linear model", () => {
    // The answers of Rezaei (2015); the linear programme solved by scipy's linprog and by pyDecision.
    const { weights, consistency } = weighed([8, 2, 1], [1, 5, 8]);

    expectWeights(weights, [1 / 14, 9 / 28, 17 / 28]);
    expect(consistency).toBeCloseTo(1 / 28, 9);
    // The non-linear model gives 0.0714, 0.3387, 0.5899 for the same answers.
    expect(weights[1]).not.toBeCloseTo(0.3387, 3);
  });

  it("have a consistency that no table divides", () => {
    // The table of the non-linear model has 4.47 for a ratio of 8: a third of a part of this would be 0.008.
    expect(weighed([8, 2, 1], [1, 5, 8]).consistency).toBeGreaterThan(0.035);
  });

  it("give a single criterion all the weight, and two the ratio that was told", () => {
    expect(weighed([1], [1])).toEqual({ weights: [1], consistency: 0 });
    const { weights, consistency } = weighed([4, 1], [1, 4]);
    expectWeights(weights, [0.2, 0.8]);
    expect(consistency).toBeCloseTo(0, 12);
  });

  it("are equal where all are equally important", () => {
    const { weights, consistency } = weighed([1, 1, 1], [1, 1, 1]);

    expectWeights(weights, [1 / 3, 1 / 3, 1 / 3]);
    expect(consistency).toBeCloseTo(0, 12);
  });

  it("are found for twenty criteria", () => {
    // Each answered exactly as these weights say.
    const parts = Array.from({ length: 20 }, (_, place) => [8, 4, 2, 1][place % 4]!);
    const { weights, consistency } = weighed(
      parts.map((part) => 8 / part),
      parts,
    );

    expectWeights(
      weights,
      parts.map((part) => part / 75),
    );
    expect(consistency).toBeCloseTo(0, 9);
  });
});

describe("which criterion is the best and which the worst", () => {
  it("is told by the pair for which both lists name the same ratio", () => {
    // Both the first and the second are 1, but only the second was judged 8 times the worst.
    const first = weighed([1, 1, 8], [5, 8, 1]);
    // Taken as said: |best - other| and |other - 5 worst| and |best - 8 worst| at most xi. With all at xi:
    // other = best - xi = 8 worst - 2 xi and = 5 worst + xi, so worst = xi, other 6 xi, best 7 xi, sum 14 xi.
    expectWeights(first.weights, [6 / 14, 7 / 14, 1 / 14]);
    expect(first.consistency).toBeCloseTo(1 / 14, 9);
  });

  it("is told by the largest ratio where several pairs agree", () => {
    const { weights, consistency } = weighed([1, 1, 5, 8], [5, 8, 1, 1]);

    // Best is the second and worst the fourth. Seen from the two ends: first >= best - xi, first <= 5 worst + xi,
    // third >= worst - xi and 5 third within xi of best. best >= 8 worst - xi gives
    // worst <= xi where first is strained: worst = xi, best = 7 xi, first = 6 xi, third = 8/5 xi, sum 15.6 xi.
    expectWeights(weights, [6 / 15.6, 7 / 15.6, 1.6 / 15.6, 1 / 15.6]);
    expect(consistency).toBeCloseTo(1 / 15.6, 9);
  });
});

describe("refused answers", () => {
  it("are none, or not as many in both lists", () => {
    expect(refusal([], [])).toEqual({ kind: "empty" });
    expect(refusal([1, 2], [1])).toEqual({ kind: "wrong-counts", bestToOthers: 2, othersToWorst: 1 });
    expect(refusal([], [1])).toEqual({ kind: "wrong-counts", bestToOthers: 0, othersToWorst: 1 });
  });

  it.each([
    ["not-finite", NaN],
    ["not-finite", Infinity],
    ["below-one", 0.99],
    ["below-one", -3],
    ["too-large", 1000.1],
  ])("hold a number that is %s: %s", (kind, answer) => {
    expect(refusal([1, answer, 4], [4, 2, 1])).toEqual({ kind, answers: "bestToOthers", criterion: 1 });
    expect(refusal([1, 2, 4], [4, answer, 1])).toEqual({ kind, answers: "othersToWorst", criterion: 1 });
  });

  it("name no best or no worst", () => {
    expect(refusal([2, 4], [4, 1])).toEqual({ kind: "no-best" });
    expect(refusal([1, 4], [4, 2])).toEqual({ kind: "no-worst" });
    expect(refusal([2], [2])).toEqual({ kind: "no-best" });
    expect(refusal([1], [2])).toEqual({ kind: "no-worst" });
  });

  it("name one criterion both best and worst of several", () => {
    expect(refusal([3, 1], [3, 1])).toEqual({ kind: "best-is-worst", criterion: 1 });
  });

  it("tell the ratio of best to worst twice and differently", () => {
    expect(refusal([4, 2, 1], [1, 2, 5])).toEqual({ kind: "contradictory", best: 2, worst: 0 });
  });

  it("are not the largest that are let in", () => {
    expectWeights(weighed([1, 1000], [1000, 1]).weights, [1000 / 1001, 1 / 1001]);
  });
});
