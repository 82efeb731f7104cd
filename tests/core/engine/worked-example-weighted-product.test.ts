import { expect, it } from "vitest";
import { weightedProduct } from "#core/engine/weighted-product.ts";
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
