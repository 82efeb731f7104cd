import { describe, expect, it } from "vitest";
import { simulateRanks } from "#core/engine/smaa.ts";
import type { SimulationProblem } from "#core/engine/simulation-problem.ts";

const run = { draws: 200_000, seed: 2026 };
/** Four standard errors of a share of 200,000 draws. */
const near = 4 * (0.5 / Math.sqrt(run.draws));

const exactly = (values: readonly (readonly number[])[]): SimulationProblem["values"] =>
  values.map((row) => row.map((value) => ({ low: value, mode: value, high: value })));

describe("ranks when nothing is known of the weights", () => {
  it("splits two criteria at the weight where the totals are equal (closed form)", () => {
    // (1, 0) against (0, 0.5): the first leads where w > (1 - w) / 2, so for w above 1/3.
    // The mean of w there is 2/3; below, w is 1/6 on average.
    const summary = simulateRanks(
      {
        values: exactly([
          [1, 0],
          [0, 0.5],
        ]),
        weights: { kind: "uniform" },
      },
      run,
    );

    expectNear(summary.rankAcceptability, [
      [2 / 3, 1 / 3],
      [1 / 3, 2 / 3],
    ]);
    expectNear(summary.pairwiseWins, [
      [0, 2 / 3],
      [1 / 3, 0],
    ]);
    expectNear(summary.centralWeights, [
      [2 / 3, 1 / 3],
      [1 / 6, 5 / 6],
    ]);
    expect(summary.confidence).toEqual([1, 1]);
    expect(summary.standardError).toBeCloseTo(0.5 / Math.sqrt(200_000), 15);
  });

  it("gives each of three specialists a third, with 11/18 of the weight on what it is good at", () => {
    // The mean of the largest of three parts of 1 is (1 + 1/2 + 1/3) / 3 = 11/18.
    const summary = simulateRanks(
      {
        values: exactly([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
        weights: { kind: "uniform" },
      },
      run,
    );

    expectNear(
      summary.rankAcceptability.map(([first]) => first!),
      [1 / 3, 1 / 3, 1 / 3],
    );
    expectNear(summary.centralWeights[0], [11 / 18, 7 / 36, 7 / 36]);
  });
});

function expectNear(found: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expected.forEach((item, index) => expectNear((found as readonly unknown[])[index], item));
  } else {
    expect(Math.abs(Number(found) - Number(expected))).toBeLessThan(near);
  }
}
