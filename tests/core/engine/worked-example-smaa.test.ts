import { expect, it } from "vitest";
import { summariseDraws } from "#core/engine/smaa.ts";

/** Each number is calculated by hand, step by step, on docs/methods/smaa.md. */
it("the worked example of smaa.md has the shares, central weights and confidence of the page", () => {
  const values = [
    [
      [0.8, 0.2],
      [0.4, 0.6],
      [0.5, 0.1],
    ],
    [
      [0.8, 0.2],
      [0.4, 0.6],
      [0.5, 0.1],
    ],
    [
      [0.8, 0.2],
      [0.4, 0.6],
      [0.5, 0.1],
    ],
    [
      [0.3, 0.2],
      [0.4, 0.6],
      [0.5, 0.1],
    ],
  ];
  const weights = [
    [0.7, 0.3],
    [0.2, 0.8],
    [0.5, 0.5],
    [0.9, 0.1],
  ];

  const summary = summariseDraws(values, weights);

  expect(summary.rankAcceptability).toEqual([
    [0.5, 0.25, 0.25],
    [0.5, 0.5, 0],
    [0.25, 0, 0.75],
  ]);
  expect(summary.pairwiseWins).toEqual([
    [0, 0.25, 0.75],
    [0.5, 0, 0.75],
    [0.25, 0.25, 0],
  ]);
  const central = [
    [0.6, 0.4],
    [0.35, 0.65],
    [0.9, 0.1],
  ];
  central.forEach((expected, option) => {
    expected.forEach((weight, criterion) => {
      expect(summary.centralWeights[option]![criterion]).toBeCloseTo(weight, 12);
    });
  });
  expect(summary.confidence).toEqual([0.75, 1, 0.25]);
  expect(summary.standardError).toBe(0.25);
});
