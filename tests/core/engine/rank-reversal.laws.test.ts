import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { rankReversals } from "#core/engine/rank-reversal.ts";
import { topsis } from "#core/engine/topsis.ts";
import { weightedProduct } from "#core/engine/weighted-product.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { anyFixedMatrix, ratingMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { withOptionsIn } from "./matrix-changes.ts";

function products(matrix: DecisionMatrix): readonly number[] {
  const result = weightedProduct(matrix);
  if (!result.ok) throw new Error("fixed ends give no value below 0");
  return result.value;
}

/** The same question asked without ranks: who is within the tolerance of the best, with and without the option. */
function naiveReversals(matrix: DecisionMatrix, method: (matrix: DecisionMatrix) => readonly number[]) {
  const rows = matrix.scores.map((_, row) => row);
  const bestOf = (among: readonly number[], numbers: ReadonlyMap<number, number>): number[] => {
    const best = Math.max(...among.map((row) => numbers.get(row)!));
    return among.filter((row) => best - numbers.get(row)! <= 1e-9);
  };
  return rows.map((dropped) => {
    const others = rows.filter((row) => row !== dropped);
    if (others.length === 0) return null;
    const asked = (list: readonly number[]): ReadonlyMap<number, number> => {
      const numbers = method({ ...matrix, scores: list.map((row) => matrix.scores[row]!) });
      return new Map(list.map((row, place) => [row, numbers[place]!]));
    };
    const before = bestOf(others, asked(rows));
    const after = bestOf(others, asked(others));
    return after.some((row) => before.includes(row)) ? null : after[0]!;
  });
}

describe("rank reversals", () => {
  it("never happen to the weighted sum and the weighted product with fixed ends", () => {
    fc.assert(
      fc.property(anyFixedMatrix, (matrix) => {
        const none = matrix.scores.map(() => null);

        expect(rankReversals(matrix, weightedSum)).toEqual(none);
        expect(rankReversals(matrix, products)).toEqual(none);
      }),
      lawRuns,
    );
  });

  it("are those that a second implementation finds in TOPSIS", () => {
    fc.assert(
      fc.property(ratingMatrix({ minOptions: 1 }), (matrix) => {
        expect(rankReversals(matrix, topsis)).toEqual(naiveReversals(matrix, topsis));
      }),
      lawRuns,
    );
  });

  it("happen for the same options in whatever order they are listed", () => {
    const cases = ratingMatrix({ minOptions: 2 }).chain((matrix) =>
      fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length)),
    );
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const before = rankReversals(matrix, topsis);
        const after = rankReversals(withOptionsIn(order, matrix), topsis);

        expect(after.map((leader) => leader === null)).toEqual(order.map((row) => before[row] === null));
      }),
      lawRuns,
    );
  });
});
