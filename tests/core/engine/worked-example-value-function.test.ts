import { expect, it } from "vitest";
import { piecewiseLinear } from "#core/engine/value-function.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

/** Each number is calculated by hand in docs/methods/value-function.md. */
it("has the values and totals of value-function.md", () => {
  const glucose = piecewiseLinear([
    { at: -0.7, value: 1 },
    { at: -0.55, value: 0.75 },
    { at: -0.3, value: 0.5 },
    { at: 0, value: 0.25 },
    { at: 0.4, value: 0 },
  ]);
  const hypoglycaemia = piecewiseLinear([
    { at: 0, value: 1 },
    { at: 15, value: 0 },
  ]);

  const values = [
    [glucose(0.33), hypoglycaemia(2)],
    [glucose(0.3), hypoglycaemia(1)],
    [glucose(-0.64), hypoglycaemia(5)],
  ];
  const totals = weightedSum(aMatrix({ scores: values, weights: [2, 1], scaling: { kind: "none" } }));

  [
    [0.04375, 0.8667],
    [0.0625, 0.9333],
    [0.9, 0.6667],
  ].forEach((byHand, option) => {
    byHand.forEach((value, criterion) => {
      expect(values[option]![criterion]).toBeCloseTo(value, 4);
    });
  });
  [0.3181, 0.3528, 0.8222].forEach((total, option) => {
    expect(totals[option]).toBeCloseTo(total, 4);
  });
});
