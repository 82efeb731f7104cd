import { weightedProduct } from "#core/engine/weighted-product.ts";
import type { AnswerCase } from "#tests/references/answer.ts";
import { given, matrixOf } from "#tests/references/read-case.ts";

/** Printed as the sum of share times log10 of the value: the logarithm of our product. */
export const answerWeightedProduct: AnswerCase = (printed) => {
  const products = given(weightedProduct(matrixOf(printed, { kind: "sum" })));
  return { scores: products.map(Math.log10) };
};
