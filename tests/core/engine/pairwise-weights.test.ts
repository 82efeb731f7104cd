import { describe, expect, it } from "vitest";
import type { Judgments } from "#core/engine/pairwise-judgments.ts";
import { combineJudgments, pairwiseWeights, type PairwiseWeights } from "#core/engine/pairwise-weights.ts";
import { judgmentsOf } from "./any-judgments.ts";
import { filledGaps, plainWeights } from "./naive-pairwise.ts";

function weighed(judgments: Judgments): PairwiseWeights {
  const result = pairwiseWeights(judgments);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

function refusal(judgments: Judgments): unknown {
  const result = pairwiseWeights(judgments);
  return result.ok ? "not refused" : result.error;
}

describe("weights from pairs", () => {
  it("give a single criterion all the weight", () => {
    expect(weighed([[1]])).toEqual({
      weights: [1],
      lambdaMax: 1,
      consistencyIndex: 0,
      consistencyRatio: 0,
      worstJudgments: [],
    });
  });

  it("give two criteria the ratio that was told, which nothing can contradict", () => {
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = weighed(judgmentsOf(2, [4]));

    expect(weights[0]).toBeCloseTo(0.8, 12);
    expect(weights[1]).toBeCloseTo(0.2, 12);
    expect(lambdaMax).toBeCloseTo(2, 12);
    expect(consistencyIndex).toBeCloseTo(0, 12);
    expect(consistencyRatio).toBe(0);
  });

  it("have the eigenvalue and ratio that others print for an inconsistent matrix", () => {
    // Wang & Chin (2011), Information Sciences 181(23): school selection; eigenvalue and ratio by numpy.linalg.eig.
    const school = judgmentsOf(6, [4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3]);
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = weighed(school);

    [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391].forEach((weight, criterion) => {
      expect(Math.abs(weights[criterion]! - weight)).toBeLessThan(6e-5);
    });
    expect(lambdaMax).toBeCloseTo(7.419870101921271, 12);
    expect(consistencyIndex).toBeCloseTo(0.2839740203842542, 12);
    expect(consistencyRatio).toBeCloseTo(0.2290113067614953, 12);
  });

  it("stay exact where judgments run in a circle so strongly that single steps of the power method stand still", () => {
    // Three criteria, each a million times as important as the next: by symmetry all weigh the same,
    // and each row of the matrix sums to 1 + 10^6 + 10^-6.
    const { weights, lambdaMax } = weighed(judgmentsOf(3, [1e6, 1e-6, 1e6]));

    weights.forEach((weight) => {
      expect(weight).toBeCloseTo(1 / 3, 9);
    });
    expect(lambdaMax / (1 + 1e6 + 1e-6)).toBeCloseTo(1, 12);
  });

  it("measure against Saaty's random index up to fifteen criteria, and beyond against its last", () => {
    // Saaty (1980): the mean index of random matrices of 3 to 15 criteria. One judgment of 9 among equals.
    const published = [
      0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59, 1.59, 1.59,
    ];
    published.forEach((randomIndex, place) => {
      const count = place + 3;
      const { consistencyIndex, consistencyRatio } = weighed(
        judgmentsOf(count, [9, ...Array<number>((count * (count - 1)) / 2 - 1).fill(1)]),
      );

      expect(consistencyIndex / consistencyRatio).toBeCloseTo(randomIndex, 12);
    });
  });
});

describe("the judgments that fit worst", () => {
  it("stand once a pair, by row before column, worst first, three at most", () => {
    // Four criteria, all judged alike but for 8 between the first and the last.
    const { weights, worstJudgments } = weighed(judgmentsOf(4, [1, 1, 8, 1, 1, 1]));

    expect(worstJudgments.map(({ row, column, given }) => [row, column, given])).toEqual([
      [0, 3, 8],
      [0, 1, 1],
      [0, 2, 1],
    ]);
    worstJudgments.forEach(({ row, column, implied }) => {
      expect(implied).toBeCloseTo(weights[row]! / weights[column]!, 12);
    });
  });

  it("count too little as much as too much, and equal ones stand in the order of the rows", () => {
    // A circle of three: the weights say 2 for each pair that was judged 4 or 1.
    expect(
      weighed(judgmentsOf(3, [1 / 4, 1 / 2, 1 / 4])).worstJudgments.map(({ row, column }) => [row, column]),
    ).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it("leave out answers that agree with the weights, and gaps", () => {
    expect(weighed(judgmentsOf(3, [2, 6, 3])).worstJudgments).toEqual([]);
    expect(weighed(judgmentsOf(3, [2, null, 3])).worstJudgments).toEqual([]);
    // Thirds with ten digits agree with 3.
    expect(weighed([[1, 3], [0.3333333333, 1]]).worstJudgments).toEqual([]); // prettier-ignore
  });
});

describe("missing answers", () => {
  it("of a tree are filled in without contradiction", () => {
    const { weights, lambdaMax, consistencyRatio } = weighed(judgmentsOf(4, [2, null, 6, null, null, 1 / 2]));

    [6 / 12, 3 / 12, 1 / 24, 1 / 12].forEach((part, criterion) => {
      expect(weights[criterion]).toBeCloseTo(part / (21 / 24), 12);
    });
    expect(lambdaMax).toBeCloseTo(4, 12);
    expect(consistencyRatio).toBeCloseTo(0, 12);
  });

  it("are filled in so that no other ratio on a fine grid gives a smaller eigenvalue", () => {
    const { weights, lambdaMax } = weighed(judgmentsOf(4, [null, 5, 3, 1 / 2, 4, 7]));
    const filled = Array.from({ length: 4001 }, (_, step) => Math.exp((step - 2000) / 500)).map((ratio) =>
      plainWeights(judgmentsOf(4, [ratio, 5, 3, 1 / 2, 4, 7]) as number[][]),
    );
    const best = filled.reduce((one, other) => (other.value < one.value ? other : one));

    expect(lambdaMax).toBeLessThan(best.value);
    expect(lambdaMax).toBeCloseTo(best.value, 5);
    weights.forEach((weight, criterion) => {
      expect(weight).toBeCloseTo(best.weights[criterion]!, 3);
    });
  });

  it("are filled in exactly for twenty criteria that contradict one another in a ring", () => {
    // Each 2 times the next, and the last 2 times the first: by symmetry all weigh the same and gaps are 1,
    // so that each row sums to 1 + 2 + 1/2 + 17.
    const ring = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => {
        if (row === column) return 1;
        if (column === (row + 1) % 20) return 2;
        return row === (column + 1) % 20 ? 1 / 2 : null;
      }),
    );
    const { weights, lambdaMax } = weighed(ring);

    weights.forEach((weight) => {
      expect(weight).toBeCloseTo(1 / 20, 12);
    });
    expect(lambdaMax).toBeCloseTo(20.5, 10);
  });

  it("are filled in exactly along a chain of the largest answers that are let in", () => {
    // Thirty criteria, each 10^12 times the next: the last has 10^-348 of the first, which is no number but 0.
    const chain = Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 30 }, (_, column) => {
        if (row === column) return 1;
        if (column === row + 1) return 1e12;
        return row === column + 1 ? 1e-12 : null;
      }),
    );
    const { weights, lambdaMax, worstJudgments } = weighed(chain);

    expect(weights[0]).toBeCloseTo(1, 9);
    expect(weights[1]! / 1e-12).toBeCloseTo(1, 9);
    expect(weights[20]! / 1e-240).toBeCloseTo(1, 9);
    expect(weights[29]).toBe(0);
    expect(lambdaMax).toBeCloseTo(30, 9);
    expect(worstJudgments).toEqual([]);
  });

  it.each([
    [[1000, null, 1 / 100, 500, 50, 5, 1 / 10, 50, null, 100]],
    [[5, 1 / 20, null, null, 1 / 5, 2, null, 1 / 50, 1 / 5, 1000]],
  ])("are filled in exactly where strong answers contradict one another: %j", (upper) => {
    const wild = judgmentsOf(5, upper);
    const { weights, lambdaMax } = weighed(wild);
    const plain = plainWeights(filledGaps(wild));

    weights.forEach((weight, criterion) => {
      expect(weight).toBeCloseTo(plain.weights[criterion]!, 9);
    });
    expect(lambdaMax / plain.value).toBeCloseTo(1, 12);
  });

  it("leave numbers even where the largest answers contradict one another", () => {
    const [more, less] = [1e12, 1e-12];
    const upper = [null, more, null, null, null, more, less, null, null, null, more, less, 1e-11, null, null];
    const { weights, consistencyRatio } = weighed(judgmentsOf(6, upper));

    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(consistencyRatio).toBeGreaterThan(1000);
    expect(consistencyRatio).toBeLessThan(Infinity);
  });

  it("are filled in for a ring of five, each a hundred thousand times the next", () => {
    // All alike by symmetry; each row sums to 1 + 10^5 + 10^-5 + 2.
    const ring = judgmentsOf(5, [1e5, null, null, 1e-5, 1e5, null, null, 1e5, null, 1e5]);
    const { weights, lambdaMax } = weighed(ring);

    weights.forEach((weight) => {
      expect(weight).toBeCloseTo(1 / 5, 9);
    });
    expect(lambdaMax / (3 + 1e5 + 1e-5)).toBeCloseTo(1, 12);
  });
});

describe("refused judgments", () => {
  it("are none at all", () => {
    expect(refusal([])).toEqual({ kind: "empty" });
  });

  it("are not square", () => {
    expect(refusal([[1, 2], [1 / 2]])).toEqual({ kind: "not-square", row: 1, expected: 2, found: 1 });
    expect(refusal([[1, 2]])).toEqual({ kind: "not-square", row: 0, expected: 1, found: 2 });
    expect(refusal([[]])).toEqual({ kind: "not-square", row: 0, expected: 1, found: 0 });
  });

  it.each([
    ["not-finite", NaN],
    ["not-finite", Infinity],
    ["not-positive", 0],
    ["not-positive", -2],
    ["out-of-range", 1.1e12],
    ["out-of-range", 0.9e-12],
  ])("hold a number that is %s: %s", (kind, judgment) => {
    const judgments = [
      [1, 1, 1],
      [1, 1, judgment],
      [1, 1, 1],
    ];

    expect(refusal(judgments)).toEqual({ kind, row: 1, column: 2 });
  });

  it.each([2, 0, NaN, null])("say that a criterion is %s times as important as itself", (itself) => {
    expect(refusal([[1, 3], [1 / 3, itself]])).toEqual({ kind: "diagonal-not-one", row: 1 }); // prettier-ignore
  });

  it("answer a pair from one side only: the empty side is named", () => {
    expect(refusal([[1, 3], [null, 1]])).toEqual({ kind: "half-answered", row: 1, column: 0 }); // prettier-ignore
    expect(refusal([[1, null], [3, 1]])).toEqual({ kind: "half-answered", row: 0, column: 1 }); // prettier-ignore
  });

  it("contradict themselves within a pair", () => {
    expect(refusal([[1, 3], [3, 1]])).toEqual({ kind: "not-reciprocal", row: 0, column: 1 }); // prettier-ignore
    expect(refusal([[1, 3], [0.333333, 1]])).toEqual({ kind: "not-reciprocal", row: 0, column: 1 }); // prettier-ignore
  });

  it("leave criteria unconnected: a group that is cut off from the first is named", () => {
    expect(refusal(judgmentsOf(3, [null, null, null]))).toEqual({ kind: "not-connected", group: [1] });
    expect(refusal(judgmentsOf(4, [null, 2, null, null, 3, null]))).toEqual({
      kind: "not-connected",
      group: [1, 3],
    });
    // 1 is joined to 4 and only by it to 2.
    expect(refusal(judgmentsOf(5, [null, null, 3, null, null, null, 3, null, 3, null]))).toEqual({
      kind: "not-connected",
      group: [1, 2, 4],
    });
  });

  it("are not those at the ends of the range, nor reciprocals with ten digits", () => {
    expect(pairwiseWeights(judgmentsOf(2, [1e12])).ok).toBe(true);
    expect(pairwiseWeights(judgmentsOf(2, [1e-12])).ok).toBe(true);
    expect(pairwiseWeights([[1, 3], [0.3333333333, 1]]).ok).toBe(true); // prettier-ignore
  });
});

describe("the judgments of several members", () => {
  it("cancel where they are opposite", () => {
    // Goepel (2018), AHP-OS, section 4.2: x and 1/x give equal weights, although nobody agrees.
    expect(combineJudgments([judgmentsOf(2, [5]), judgmentsOf(2, [1 / 5])])).toEqual({
      ok: true,
      value: [[1, 1], [1, 1]], // prettier-ignore
    });
  });

  it("count only those who answered, and keep a gap where nobody did", () => {
    const together = combineJudgments([
      judgmentsOf(3, [2, 3, null]),
      judgmentsOf(3, [8, null, null]),
      judgmentsOf(3, [null, null, null]),
    ]);

    expect(together).toEqual({
      ok: true,
      value: [
        [1, expect.closeTo(4, 12), expect.closeTo(3, 12)],
        [expect.closeTo(1 / 4, 12), 1, null],
        [expect.closeTo(1 / 3, 12), null, 1],
      ],
    });
  });

  it("are refused when there are none, when sizes differ, and when one has a fault", () => {
    const fine = judgmentsOf(2, [3]);

    expect(combineJudgments([])).toEqual({ ok: false, error: { kind: "empty" } });
    expect(combineJudgments([fine, judgmentsOf(3, [1, 2, 3])])).toEqual({
      ok: false,
      error: { kind: "different-sizes", matrix: 1, expected: 2, found: 3 },
    });
    expect(
      combineJudgments([
        fine,
        fine,
        [
          [1, 3],
          [3, 1],
        ],
      ]),
    ).toEqual({
      // prettier-ignore
      ok: false,
      error: {
        kind: "faulty-judgments",
        matrix: 2,
        error: { kind: "not-reciprocal", row: 0, column: 1 },
      },
    });
    expect(combineJudgments([[]])).toEqual({
      ok: false,
      error: { kind: "faulty-judgments", matrix: 0, error: { kind: "empty" } },
    });
  });
});
