import { expect, it } from "vitest";
import { dominated } from "#core/engine/dominance.ts";
import { weightedProduct } from "#core/engine/weighted-product.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { workedExample } from "./worked-example.ts";

/** Calculated by hand, step by step, on docs/methods/weighted-product.md. */
it("has the products of weighted-product.md", () => {
  const result = weightedProduct(workedExample);

  const products = result.ok ? result.value : [];
  expect(products.length).toBe(3);
  [0.6373, 0.588, 0.3651].forEach((expected, option) => {
    expect(products[option]).toBeCloseTo(expected, 4);
  });
});

it("breaks the law on dominated options as weighted-product.md says", () => {
  const matrix = aMatrix({ scores: [[0], [4]], directions: ["cost"], scaling: { kind: "vector" } });

  expect(dominated(matrix)).toEqual([[], [0]]);
  expect(weightedProduct(matrix)).toEqual({ ok: true, value: [0, 1] });
});
