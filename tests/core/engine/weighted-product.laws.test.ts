import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { dominated } from "#core/engine/dominance.ts";
import { weightedProduct } from "#core/engine/weighted-product.ts";
import { anyExtremeMatrix, anyFixedMatrix, anyMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { anyMatrixAndColumn, withIdleCriterion, withSplitCriterion } from "./doubled-criteria.ts";
import { expectClose } from "./expect-close.ts";
import { withCriteriaIn, withOptionsIn, withWeights } from "./matrix-changes.ts";
import { naiveProduct } from "./naive-product.ts";

/** The products, or none where they are refused. */
function products(matrix: DecisionMatrix): readonly number[] {
  const result = weightedProduct(matrix);
  return result.ok ? result.value : [];
}

describe("the weighted product", () => {
  it("agrees with a second implementation that shares no code, also in what it refuses", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const naive = naiveProduct(matrix);

        expect(weightedProduct(matrix).ok).toBe(naive !== null);
        if (naive !== null) expectClose(products(matrix), naive);
      }),
      lawRuns,
    );
  });

  it("does not care in which order the options are listed", () => {
    const cases = anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const before = products(matrix);
        const expected = before.length === 0 ? [] : order.map((row) => before[row]!);

        expectClose(products(withOptionsIn(order, matrix)), expected);
      }),
      lawRuns,
    );
  });

  it("does not care in which order the criteria are listed", () => {
    const cases = anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.weights.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        expectClose(products(withCriteriaIn(order, matrix)), products(matrix));
      }),
      lawRuns,
    );
  });

  it("does not care in which unit the weights are given", () => {
    fc.assert(
      fc.property(anyMatrix, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (matrix, factor) => {
        const weights = matrix.weights.map((weight) => weight * factor);

        expectClose(products(withWeights(weights, matrix)), products(matrix));
      }),
      lawRuns,
    );
  });

  it("is not changed by a criterion without weight", () => {
    fc.assert(
      fc.property(anyMatrixAndColumn, ([matrix, column]) => {
        expect(weightedProduct(withIdleCriterion(column, matrix))).toEqual(weightedProduct(matrix));
      }),
      lawRuns,
    );
  });

  it("is not changed by splitting a criterion into two halves", () => {
    fc.assert(
      fc.property(anyMatrixAndColumn, ([matrix, column]) => {
        expectClose(products(withSplitCriterion(column, matrix)), products(matrix));
      }),
      lawRuns,
    );
  });

  it("never puts a dominated option first, unless a cost of 0 meets vector scaling", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        fc.pre(matrix.scaling.kind !== "vector" || matrix.scores.flat().every((score) => score !== 0));
        const found = products(matrix);
        fc.pre(found.length > 0);

        dominated(matrix).forEach((dominators, option) => {
          for (const dominator of dominators) {
            expect(found[option]).toBeLessThanOrEqual(found[dominator]! * (1 + 1e-9));
          }
        });
      }),
      lawRuns,
    );
  });

  it("leaves the others where they were when an option joins, under fixed ends", () => {
    fc.assert(
      fc.property(anyFixedMatrix, (matrix) => {
        const newcomer = matrix.scores[0]!.map((score) => score + 1);
        const joined: DecisionMatrix = { ...matrix, scores: [...matrix.scores, newcomer] };

        expect(products(joined).slice(0, -1)).toEqual(products(matrix));
      }),
      lawRuns,
    );
  });

  it("is a finite number of 0 or more, or refused, whatever the door lets in", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, anyExtremeMatrix), (matrix) => {
        expect(products(matrix).filter((product) => !(product >= 0 && product < Infinity))).toEqual([]);
      }),
      lawRuns,
    );
  });
});
