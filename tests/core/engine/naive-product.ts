import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { naiveValue } from "./naive-totals.ts";

/** The weighted product a second time, as a product of powers, with nothing from the engine; null where it is refused. */
export function naiveProduct(matrix: DecisionMatrix): number[] | null {
  const { directions, scaling, scores, weights } = matrix;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const products: number[] = [];
  for (let option = 0; option < scores.length; option += 1) {
    let product = 1;
    for (let column = 0; column < weights.length; column += 1) {
      if (weights[column] === 0) continue;
      const share = weights[column]! / weightSum;
      const additive = naiveValue(matrix, option, column);
      const isCost = directions[column] === "cost";
      if (isCost && scaling.kind === "none") {
        if (additive >= 0) return null;
        product /= (-additive) ** share;
      } else if (isCost && scaling.kind === "vector") {
        const score = scores[option]![column]!;
        if (score < 0) return null;
        product =
          score === 0 ? 0 : product / (score / Math.hypot(...scores.map((row) => row[column]!))) ** share;
      } else {
        if (additive < 0) return null;
        product *= additive ** share;
      }
    }
    products.push(product);
  }
  return products;
}
