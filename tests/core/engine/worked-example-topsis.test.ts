import { expect, it } from "vitest";
import { topsis } from "#core/engine/topsis.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { workedExample } from "./worked-example.ts";

/** Calculated by hand, step by step, on docs/methods/topsis.md. */
it("has the closeness of topsis.md", () => {
  const closeness = topsis(workedExample);

  [0.7752, 0.3986, 0.2168].forEach((expected, option) => {
    expect(closeness[option]).toBeCloseTo(expected, 4);
  });
});

it("breaks the law on halves as topsis.md says", () => {
  const whole = topsis(
    aMatrix({
      scores: [
        [2, 1],
        [1, 3],
      ],
      weights: [70, 30],
    }),
  );
  const split = topsis(
    aMatrix({
      scores: [
        [2, 2, 1],
        [1, 1, 3],
      ],
      weights: [35, 35, 30],
    }),
  );

  expect(whole[0]).toBeCloseTo(0.5385, 4);
  expect(whole[1]).toBeCloseTo(0.4615, 4);
  expect(split[0]).toBeCloseTo(0.452, 4);
  expect(split[1]).toBeCloseTo(0.548, 4);
});
