import { describe, expect, it } from "vitest";
import type { SimulationProblem, UncertainValue } from "#core/engine/simulation-problem.ts";
import { BLOCK_DRAWS, mergeBlocks, simulateBlock, simulateRanks, summariseDraws } from "#core/engine/smaa.ts";
import { naiveSummary } from "./naive-simulation.ts";

const run = { draws: 40_000, seed: 2026 };
/** Four standard errors of a share of 40,000 draws. */
const near = 4 * (0.5 / Math.sqrt(run.draws));

const uniform = { kind: "uniform" } as const;
const exactly = (values: readonly (readonly number[])[]): SimulationProblem["values"] =>
  values.map((row) => row.map((value) => ({ low: value, mode: value, high: value })));

/** Every number of the expected answer is met within the given distance, null by null. */
function expectNear(found: unknown, expected: unknown, within = near): void {
  if (Array.isArray(expected)) {
    expect(found).toHaveLength(expected.length);
    expected.forEach((item, index) => expectNear((found as readonly unknown[])[index], item, within));
  } else if (expected === null) {
    expect(found).toBeNull();
  } else {
    expect(Math.abs(Number(found) - Number(expected))).toBeLessThanOrEqual(within);
  }
}

const axes = exactly([
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]);

describe("ranks when nothing is known of the weights", () => {
  it("split two criteria at the weight where the totals are equal (closed form)", () => {
    // (1, 0) against (0, 0.5): the first leads where w > (1 - w) / 2, so for w above 1/3.
    // The mean of w there is 2/3; below, w is 1/6 on average.
    const values = exactly([
      [1, 0],
      [0, 0.5],
    ]);
    const summary = simulateRanks({ values, weights: uniform }, run);

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
    expect(summary.standardError).toBeCloseTo(0.0025, 15);
  });

  it("give each of three specialists a third, with 11/18 of the weight on what it is good at", () => {
    // The mean of the largest of three parts of 1 is (1 + 1/2 + 1/3) / 3 = 11/18.
    const summary = simulateRanks({ values: axes, weights: uniform }, run);

    expectNear(
      summary.rankAcceptability,
      axes.map(() => [1 / 3, 1 / 3, 1 / 3]),
    );
    expectNear(summary.centralWeights[0], [11 / 18, 7 / 36, 7 / 36]);
  });
});

describe("ranks when something is known of the weights", () => {
  it("follow the order of importance", () => {
    const summary = simulateRanks({ values: axes, weights: { kind: "order", ranks: [2, 1, 3] } }, run);

    expect(summary.rankAcceptability).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    // The rank-order centroid of three: 11/18, 5/18, 2/18.
    expectNear(summary.centralWeights, [null, [5 / 18, 11 / 18, 2 / 18], null]);
    expect(summary.confidence).toEqual([null, 1, null]);
  });

  it("stay within the intervals", () => {
    // Two criteria, the first between 0.2 and 0.6: the option that leads from 1/3 on does so in (0.6 - 1/3) / 0.4 of the draws.
    const values = exactly([
      [1, 0],
      [0, 0.5],
    ]);
    const weights = { kind: "interval", low: [0.2, 0], high: [0.6, 1] } as const;
    const summary = simulateRanks({ values, weights }, run);

    expectNear(summary.rankAcceptability[0], [2 / 3, 1 / 3]);
    expectNear(summary.centralWeights[0], [(0.6 + 1 / 3) / 2, 1 - (0.6 + 1 / 3) / 2]);
  });

  it("are certain where all is exact; ties take the better rank and nobody is ahead in them", () => {
    const values = exactly([
      [0.1, 0.6, 0.3],
      [0.3, 0.1, 0.6],
      [0.2, 0.2, 0.2],
    ]);
    // Sums of 0.1, 0.3 and 0.6 in different orders differ in the last digit, and are ties all the same.
    const summary = simulateRanks(
      { values, weights: { kind: "exact", weights: [7, 7, 7] } },
      { draws: 10, seed: 1 },
    );

    expect(summary.rankAcceptability).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(summary.pairwiseWins).toEqual([
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expectNear(summary.centralWeights, [[1 / 3, 1 / 3, 1 / 3], [1 / 3, 1 / 3, 1 / 3], null], 1e-12);
    expect(summary.confidence).toEqual([1, 1, null]);
  });
});

describe("ranks when values are uncertain", () => {
  it("follow the triangles: two level roofs against a certain value", () => {
    // A hill from 0 to 1 lies above 0.75 with probability 2 × 0.25² = 1/8; a gap with 1/4.
    const sure = { low: 0.75, mode: 0.75, high: 0.75 };
    const against = (value: UncertainValue) =>
      simulateRanks({ values: [[value], [sure]], weights: uniform }, run).pairwiseWins[0]![1];

    expectNear(against({ low: 0, mode: 0.5, high: 1 }), 1 / 8);
    expectNear(against({ low: 0, mode: null, high: 1 }), 1 / 4);
  });

  it("are about even in the Zinbryta tutorial, as its authors say", () => {
    // drugis/mcda-elicitation-web, tutorials/04_sensitivity_analysis: "each alternative is ranked as best in roughly
    // 50% of all cases". Means, standard deviations and scales as recorded there; a triangle of the same mean and
    // standard deviation reaches sqrt(6) of them to either side. Less is better on all four.
    const means = [
      [0.212, 0.16, 0.37, 0.65],
      [0.393, 0.14, 0.19, 0.57],
    ];
    const deviations = [
      [0.0107, 0.0121, 0.0159, 0.0157],
      [0.0204, 0.0114, 0.0129, 0.0163],
    ];
    const scales = [
      [0.191, 0.433],
      [0.1176, 0.1837],
      [0.1647, 0.4012],
      [0.538, 0.6808],
    ];
    const values = means.map((row, option) =>
      row.map((middle, at): UncertainValue => {
        const reach = Math.sqrt(6) * deviations[option]![at]!;
        const [best, worst] = scales[at] as [number, number];
        // The scales end where 95 of 100 draws do; moved and halved together, the others find room on 0 to 1.
        const valueOf = (x: number) => ((worst - x) / (worst - best) + 0.5) / 2;
        return { low: valueOf(middle + reach), mode: valueOf(middle), high: valueOf(middle - reach) };
      }),
    );
    const { rankAcceptability } = simulateRanks(
      { values, weights: { kind: "exact", weights: [4, 3, 2, 1] } },
      run,
    );

    expectNear(rankAcceptability[0]![0], 0.5, 0.02);
  });

  it("has less confidence in a central weight the more the values vary", () => {
    // Under its own central weights each option's total is a hill against a sure 0.5: the closed form as above.
    const gap = { low: 0, mode: null, high: 1 };
    const sure = { low: 0.4, mode: 0.4, high: 0.4 };
    const summary = simulateRanks({ values: [[gap], [sure]], weights: uniform }, run);

    // 10,000 draws: a standard error of 0.005.
    expectNear(summary.confidence, [0.6, 0.4], 0.02);
  });
});

describe("blocks", () => {
  const hill = { low: 0.1, mode: 0.5, high: 0.7 };
  const problem: SimulationProblem = {
    values: [
      [hill, { low: 0, mode: null, high: 1 }],
      [{ low: 0.4, mode: 0.4, high: 0.4 }, hill],
    ],
    weights: uniform,
  };

  it("add up to the simulation, whoever does them and in whatever order they arrive", () => {
    const seed = 11;
    const parts = [2, 0, 1].map((block) =>
      simulateBlock(problem, { seed, block, draws: block === 2 ? 2500 : BLOCK_DRAWS }),
    );

    expect(mergeBlocks(parts)).toEqual(simulateRanks(problem, { draws: 22_500, seed }));
    expect(mergeBlocks(structuredClone(parts))).toEqual(mergeBlocks(parts.toReversed()));
  });

  it("are the same for the same seed and block, and others for others", () => {
    const at = (seed: number, block: number) => simulateBlock(problem, { seed, block, draws: 5000 });

    expect(at(1, 0)).toEqual(at(1, 0));
    expect(at(1, 0).rankCounts).not.toEqual(at(2, 0).rankCounts);
    expect(at(1, 0).weightSums).not.toEqual(at(1, 1).weightSums);
  });

  it("have as many draws as asked for, down to one", () => {
    for (const draws of [1, 7, 128, 129, 10_000]) {
      const { rankCounts, winCounts } = simulateBlock(problem, { seed: 3, block: 0, draws });
      expect(rankCounts.map(([first, second]) => first! + second!)).toEqual([draws, draws]);
      expect(winCounts[0]![1]! + winCounts[1]![0]!).toBe(draws);
    }
  });

  it("use no more than 10,000 draws for confidence factors, from the first blocks on", () => {
    const first = simulateRanks(problem, { draws: 10_000, seed: 5 });
    const more = simulateRanks(problem, { draws: 30_000, seed: 5 });
    // Central weights move by less than a hundredth, and the values are the same.
    expectNear(more.confidence, first.confidence, 0.01);
    expect(more.confidence.every((share) => Number.isInteger(Math.round(share! * 1e6) / 100))).toBe(true);
  });

  it("keep what this seed gave when it was first simulated: this guards against change, it proves nothing", () => {
    const { rankCounts, winCounts } = simulateBlock(problem, { seed: 42, block: 7, draws: BLOCK_DRAWS });
    expect({ rankCounts, winCounts }).toMatchInlineSnapshot(`
      {
        "rankCounts": [
          [
            6065,
            3935,
          ],
          [
            3935,
            6065,
          ],
        ],
        "winCounts": [
          [
            0,
            6065,
          ],
          [
            3935,
            0,
          ],
        ],
      }
    `);
  });

  it("are refused when they do not belong together: that is our own mistake", () => {
    const of = (seed: number, block: number) => simulateBlock(problem, { seed, block, draws: 10 });

    expect(() => mergeBlocks([])).toThrow("No blocks to merge");
    expect(() => mergeBlocks([of(1, 0), of(2, 1)])).toThrow("Seeds 1 and 2 do not mix");
    expect(() => mergeBlocks([of(1, 3), of(1, 0), of(1, 3)])).toThrow("Block 3 is there twice");
    expect(() => simulateRanks(problem, { draws: 0, seed: 1 })).toThrow("0 draws");
    expect(() => simulateBlock(problem, { seed: 1, block: 0, draws: 0 })).toThrow("0 draws");
    expect(() => simulateBlock(problem, { seed: -1, block: 0, draws: 1 })).toThrow("-1 seed");
    expect(() => simulateBlock(problem, { seed: 1, block: 0.5, draws: 1 })).toThrow("0.5 block");
  });
});

describe("the summary of given draws", () => {
  it("counts strict wins only, and has no central weight for who is never first (rsmaa, tests/pwi.R and nacw.R)", () => {
    const values = Array.from({ length: 10 }, (_, draw) => (draw === 0 ? [[0], [1]] : [[1], [0]]));
    const weights = values.map(() => [1]);

    const summary = summariseDraws(values, weights);
    expect(summary.pairwiseWins).toEqual([
      [0, 0.9],
      [0.1, 0],
    ]);
    const never = summariseDraws(values.slice(1), weights.slice(1));
    expect(never.centralWeights).toEqual([[1], null]);
    expect(never.confidence).toEqual([1, null]);
  });

  it("takes the values as they are, on any scale, below zero too", () => {
    const values = [
      [
        [-3, 500],
        [-2, 400],
      ],
      [
        [-3, 500],
        [200, 400],
      ],
    ];
    const weights = [
      [1, 1],
      [3, 1],
    ];
    expectSame(summariseDraws(values, weights), naiveSummary(values, weights));
    expect(summariseDraws(values, weights).centralWeights).toEqual([
      [1, 1],
      [3, 1],
    ]);
  });

  it("tells the options of one draw apart, whatever lies in another", () => {
    const values = [
      [[0], [1]],
      [[1e12], [-1e12]],
    ];
    const weights = [[1], [1]];

    expect(summariseDraws(values, weights).rankAcceptability).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it("tells options apart by little, however much they have in common", () => {
    const summary = summariseDraws(
      [
        [
          [1e9, 0],
          [1e9, 0.5],
        ],
      ],
      [[0.5, 0.5]],
    );

    expect(summary.pairwiseWins).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("calls all equal where no value differs, however large", () => {
    const summary = summariseDraws([[[1e308], [1e308]]], [[1]]);
    expect(summary.rankAcceptability).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(summariseDraws([[[-1.7e308], [1.7e308]]], [[1]]).pairwiseWins).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("throws at what nobody could have meant: that is our own mistake", () => {
    const one = [[[1, 2]]];
    expect(() => summariseDraws([], [])).toThrow(RangeError);
    expect(() => summariseDraws([[]], [[1]])).toThrow(RangeError);
    expect(() => summariseDraws([[[]]], [[]])).toThrow("No criteria");
    expect(() => summariseDraws(one, [])).toThrow("1 draws of values, 0 of weights");
    expect(() =>
      summariseDraws(
        [
          ...one,
          [
            [1, 2],
            [1, 2],
          ],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toThrow("Draw 1 has 2 options, not 1");
    expect(() => summariseDraws([[[1, 2], [1]]], [[1, 1]])).toThrow(
      "Draw 0 is not made of 2 finite numbers a line",
    );
    expect(() => summariseDraws([[[1, NaN]]], [[1, 1]])).toThrow(
      "Draw 0 is not made of 2 finite numbers a line",
    );
    expect(() => summariseDraws(one, [[1]])).toThrow("Draw 0 is not made of 2 finite numbers a line");
    expect(() => summariseDraws(one, [[1, Infinity]])).toThrow(
      "Draw 0 is not made of 2 finite numbers a line",
    );
    expect(() => summariseDraws(one, [[0, 0]])).toThrow("Draw 0 has a negative weight, or none at all");
    expect(() => summariseDraws(one, [[2, -1]])).toThrow("Draw 0 has a negative weight, or none at all");
    expect(summariseDraws(one, [[0, 1]]).centralWeights).toEqual([[0, 1]]);
  });
});

function expectSame(
  found: ReturnType<typeof summariseDraws>,
  expected: ReturnType<typeof naiveSummary>,
): void {
  for (const part of ["rankAcceptability", "pairwiseWins", "centralWeights", "confidence"] as const) {
    expectNear(found[part], expected[part], 1e-9);
  }
  expectNear(found.standardError, expected.standardError, 1e-12);
}
