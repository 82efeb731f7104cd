import { expect, it } from "vitest";
import { vikor } from "#core/engine/vikor.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { workedExample } from "./worked-example.ts";

/** Calculated by hand, step by step, on docs/methods/vikor.md. */
it("has the numbers of vikor.md", () => {
  const { s, r, q, compromise } = vikor(workedExample);

  [0.4, 0.4, 0.75].forEach((expected, option) => {
    expect(s[option]).toBeCloseTo(expected, 12);
  });
  [0.25, 0.4, 0.6].forEach((expected, option) => {
    expect(r[option]).toBeCloseTo(expected, 12);
  });
  [0, 0.2143, 1].forEach((expected, option) => {
    expect(q[option]).toBeCloseTo(expected, 4);
  });
  expect(compromise).toEqual([0, 1]);
});

it("breaks the law on halves as vikor.md says", () => {
  const whole = aMatrix({
    scores: [
      [2, 5],
      [5, 1],
    ],
    weights: [60, 40],
  });
  const split = aMatrix({
    scores: [
      [2, 2, 5],
      [5, 5, 1],
    ],
    weights: [30, 30, 40],
  });

  expect(vikor(whole).q).toEqual([1, 0]);
  expect(vikor(split).q).toEqual([0.5, 0.5]);
});
