import fc from "fast-check";
import { expect } from "vitest";
import { kendallTauB, kendallW } from "#core/engine/agreement.ts";
import { bestWorstWeights } from "#core/engine/best-worst-weights.ts";
import { pairwiseWeights } from "#core/engine/pairwise-weights.ts";
import { prometheeTwo } from "#core/engine/promethee.ts";
import { rankOrderCentroid, rankReciprocal, rankSum } from "#core/engine/rank-order-weights.ts";
import { topsis } from "#core/engine/topsis.ts";
import { vikor } from "#core/engine/vikor.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { ranking } from "#core/views/ranking.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { expectNear } from "./expect-near.ts";
import { given } from "./read-case.ts";

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What our engine says where a rejected number stood, by the case's name; the input is the rejected one's own. */
export const rightAnswers: Readonly<Record<string, () => void>> = {
  // Input: test/mcdm/testpromethee.jl of the source.
  "promethee-jmcdm-sign-reversed": () => {
    const { net } = prometheeTwo(
      aMatrix({
        scores: [
          [42, 35, 43, 51],
          [89, 72, 92, 85],
          [14, 85, 17, 40],
          [57, 60, 45, 80],
          [48, 32, 43, 40],
          [71, 45, 60, 85],
          [69, 40, 72, 55],
          [64, 35, 70, 60],
        ],
        weights: [0.25, 0.35, 0.22, 0.18],
        scaling: { kind: "none" },
      }),
      [
        { kind: "linear", q: 49, p: 100 },
        { kind: "v-shape", p: 98 },
        { kind: "linear", q: 45, p: 95 },
        { kind: "linear", q: 30, p: 80 },
      ],
    );

    expectNear(net, [-0.0699, 0.1486, 0.0614, 0.0478, -0.0986, 0.0006, -0.0324, -0.0575], 5.1e-5, "net flow");
    expect(net.indexOf(Math.max(...net))).toBe(1);
  },

  // Input: five projects ranked by four judges, as the page prints them; sums of ranks 9, 7, 8, 18, 18.
  "kendall-w-studyx": () => {
    const w = kendallW([
      [1, 3, 2, 5, 4],
      [2, 1, 3, 4, 5],
      [3, 1, 2, 5, 4],
      [3, 2, 1, 4, 5],
    ]);

    expectNear(w, 0.7625, 1e-12, "W");
    expectNear(4 * (5 - 1) * w!, 12.2, 1e-12, "chi-square");
  },

  // The ranks behind it are not known to us. What can be held is that no ranks at all give such a number.
  "kendall-w-over-one": () => {
    const rankings = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 }))
      .chain(([raters, items]) =>
        fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: items, maxLength: items }), {
          minLength: raters,
          maxLength: raters,
        }),
      );

    fc.assert(
      fc.property(rankings, (raters) => {
        const w = kendallW(raters) ?? 0;
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
      }),
    );
  },

  // Input: the fixture of the source, twelve criteria a to l on seven levels.
  "roc-rs-with-ties-not-normalised": () => {
    const ranks = [6, 4, 1, 2, 5, 4, 1, 6, 4, 4, 7, 1];

    const rankSumWeights = given(rankSum(ranks));

    for (const weights of [given(rankOrderCentroid(ranks)), rankSumWeights, given(rankReciprocal(ranks))]) {
      expectNear(sumOf(weights), 1, 1e-12, "sum");
    }
    // By hand: place k of 12 weighs 13 - k of 78; places 1 to 3 share (12 + 11 + 10) / 3, 5 to 8 share 6.5, 10 and 11 share 2.5.
    const seventyEighths = [2.5, 6.5, 11, 9, 4, 6.5, 11, 2.5, 6.5, 6.5, 1, 11];
    expectNear(
      rankSumWeights,
      seventyEighths.map((part) => part / 78),
      1e-12,
      "rank sum",
    );
  },

  "kendall-tau-pymcdm-ties": () => {
    expectNear(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]), -0.4714045, 5e-8, "tau-b");
  },

  // The linear model's own xi stands; no table of another model divides it.
  "bwm-ci-mixed-models": () => {
    const { weights, consistency } = given(
      bestWorstWeights({ bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] }),
    );

    expectNear(weights, [1 / 14, 9 / 28, 17 / 28], 1e-9, "weights");
    expectNear(consistency, 1 / 28, 1e-9, "xi");
  },

  // The exact eigenvector, by which each judgment row times the weights is lambda_max times the row's own weight.
  "ahp-os-manual-weights-iteration": () => {
    const judgments = [
      [1, 3, 8],
      [1 / 3, 1, 6],
      [1 / 8, 1 / 6, 1],
    ];

    const { weights, lambdaMax } = given(pairwiseWeights(judgments));

    expectNear(weights, [0.652664, 0.285077, 0.062259], 5.1e-7, "weights");
    judgments.forEach((row, index) => {
      const weighed = sumOf(row.map((judgment, column) => judgment * weights[column]!));
      expectNear(weighed, lambdaMax * weights[index]!, 1e-12, "eigenvector");
    });
  },

  // Zero weights, a constant column, and all options alike: each leaves a range of 0 to divide by.
  "adria-vikor-nan": () => {
    const scores = [
      [1, 7, 3],
      [2, 7, 5],
      [4, 7, 1],
    ];
    for (const [rows, weights] of [
      [scores, [1, 0, 0]],
      [scores, [0, 1, 0]],
      [scores, [0, 0, 1]],
      [
        [scores[0]!, scores[0]!],
        [1, 1, 1],
      ],
    ] as const) {
      const { s, r, q } = vikor(aMatrix({ scores: rows, weights, scaling: { kind: "none" } }), { v: 0.5 });
      expect([...s, ...r, ...q].every(Number.isFinite)).toBe(true);
    }
    const constantOnly = vikor(aMatrix({ scores, weights: [0, 1, 0], scaling: { kind: "none" } }), {
      v: 0.5,
    });
    expect(constantOnly.s).toEqual([0, 0, 0]);
    expect(constantOnly.compromise).toEqual([0, 1, 2]);
  },

  // Less is better: its inverse is scaled, not the scaled number inverted.
  "scikit-criteria-old-topsis": () => {
    const scores = [
      [33.95, 3.852],
      [38.9, 25.184],
      [30.44, 2.186],
    ];
    const invertedFirst = scores.map(([cost, benefit]) => [1 / cost!, benefit!]);

    for (const method of [weightedSum, topsis]) {
      const asCost = method(aMatrix({ scores, directions: ["cost", "benefit"], scaling: { kind: "sum" } }));
      expectNear(
        asCost,
        method(aMatrix({ scores: invertedFirst, scaling: { kind: "sum" } })),
        1e-12,
        method.name,
      );
    }
    // Where nothing is inverted, as under vector length, less being better is more of the negative being better.
    const negative = scores.map(([cost, benefit]) => [-cost!, benefit!]);
    expectNear(
      topsis(aMatrix({ scores, directions: ["cost", "benefit"], scaling: { kind: "vector" } })),
      topsis(aMatrix({ scores: negative, scaling: { kind: "vector" } })),
      1e-12,
      "closeness",
    );
  },

  // Input: the request in the README; read latency, scalability, cost per hour.
  "decision-support-tool-readme-87.5": () => {
    const totals = weightedSum(
      aMatrix({
        scores: [
          [5, 7, 0.145],
          [1, 10, 0.25],
        ],
        weights: [0.4, 0.35, 0.25],
        directions: ["cost", "benefit", "cost"],
        scaling: { kind: "min-max" },
      }),
    );

    expectNear(totals, [0.25, 0.75], 1e-12, "totals");
  },

  "decision-support-tool-constant-column": () => {
    for (const direction of ["benefit", "cost"] as const) {
      const [worse, better] = weightedSum(
        aMatrix({
          scores: [
            [10, 8],
            [10, 9],
          ],
          directions: [direction, "benefit"],
          scaling: { kind: "min-max" },
        }),
      );

      expectNear([worse, better], [0.5, 1], 1e-12, "totals");
    }
  },

  // The engine is never told of a gap: the page asks twice, with the gap at its worst and at its best.
  "decision-support-tool-missing": () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 3 }, Price: { Ada: null, Bob: 3 } });
    const answer = ranking(decision, aScenario(decision));
    if (answer.kind !== "ranking") return expect.fail(answer.obstacle);

    const gap = answer.rows.find(({ option }) => option.id === "Ada")!;
    // By hand: 3/4 of one half, and that with the whole other half.
    expect(gap.standing).toEqual({ kind: "incomplete", low: 37.5, high: 87.5, gaps: 1 });
    expect(gap.shownTotal).toBe("38 to 88");
  },
};
