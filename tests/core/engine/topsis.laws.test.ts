import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominated } from "#core/engine/dominance.ts";
import { topsis } from "#core/engine/topsis.ts";
import { anyExtremeMatrix, anyMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { anyMatrixAndColumn, withIdleCriterion } from "./doubled-criteria.ts";
import { expectClose } from "./expect-close.ts";
import { withCriteriaIn, withOptionsIn, withWeights } from "./matrix-changes.ts";
import { naiveTopsis } from "./naive-topsis.ts";

describe("TOPSIS", () => {
  it("agrees with a second implementation that shares no code", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const naive = naiveTopsis(matrix);
        fc.pre(naive !== null);

        expectClose(topsis(matrix), naive);
      }),
      lawRuns,
    );
  });

  it("does not care in which order the options are listed", () => {
    const cases = anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const closeness = topsis(matrix);

        expectClose(
          topsis(withOptionsIn(order, matrix)),
          order.map((row) => closeness[row]!),
        );
      }),
      lawRuns,
    );
  });

  it("does not care in which order the criteria are listed", () => {
    const cases = anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.weights.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        expectClose(topsis(withCriteriaIn(order, matrix)), topsis(matrix));
      }),
      lawRuns,
    );
  });

  it("does not care in which unit the weights are given", () => {
    fc.assert(
      fc.property(anyMatrix, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (matrix, factor) => {
        const weights = matrix.weights.map((weight) => weight * factor);

        expectClose(topsis(withWeights(weights, matrix)), topsis(matrix));
      }),
      lawRuns,
    );
  });

  it("is not changed by a criterion without weight", () => {
    fc.assert(
      fc.property(anyMatrixAndColumn, ([matrix, column]) => {
        expect(topsis(withIdleCriterion(column, matrix))).toEqual(topsis(matrix));
      }),
      lawRuns,
    );
  });

  it("never puts a dominated option closer than one that dominates it", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const closeness = topsis(matrix);
        dominated(matrix).forEach((dominators, option) => {
          for (const dominator of dominators) {
            expect(closeness[option]).toBeLessThanOrEqual(closeness[dominator]! + 1e-9);
          }
        });
      }),
      lawRuns,
    );
  });

  it("stays between 0 and 1 whatever the door lets in, and is the same for equal options", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, anyExtremeMatrix), (matrix) => {
        const twice = topsis({ ...matrix, scores: [...matrix.scores, ...matrix.scores] });
        const half = matrix.scores.length;

        expect(twice.filter((closeness) => !(closeness >= 0 && closeness <= 1))).toEqual([]);
        expect(twice.slice(half)).toEqual(twice.slice(0, half));
      }),
      lawRuns,
    );
  });
});
