import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additiveValues } from "#core/engine/additive-values.ts";
import { contributions } from "#core/engine/contributions.ts";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { dominated } from "#core/engine/dominance.ts";
import { scoreFlips, weightFlips } from "#core/engine/flips.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { scaledValues } from "#core/engine/scaled-values.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { anyExtremeMatrix, anyFixedMatrix, anyMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { anyMatrixAndColumn, withIdleCriterion, withSplitCriterion } from "./doubled-criteria.ts";
import { expectClose } from "./expect-close.ts";
import { withCriteriaIn, withOptionsIn, withWeights } from "./matrix-changes.ts";
import { naiveTotals } from "./naive-totals.ts";

describe("the weighted sum", () => {
  it("agrees with a second implementation that shares no code", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expectClose(weightedSum(matrix), naiveTotals(matrix));
      }),
      lawRuns,
    );
  });

  it("does not care in which order the options are listed", () => {
    const cases = anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const totals = weightedSum(matrix);

        expectClose(
          weightedSum(withOptionsIn(order, matrix)),
          order.map((row) => totals[row]!),
        );
      }),
      lawRuns,
    );
  });

  it("does not care in which order the criteria are listed", () => {
    const cases = anyMatrix.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.weights.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        expectClose(weightedSum(withCriteriaIn(order, matrix)), weightedSum(matrix));
      }),
      lawRuns,
    );
  });

  it("does not care in which unit the weights are given", () => {
    fc.assert(
      fc.property(anyMatrix, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (matrix, factor) => {
        const rescaled = withWeights(
          matrix.weights.map((weight) => weight * factor),
          matrix,
        );

        expectClose(weightedSum(rescaled), weightedSum(matrix));
      }),
      lawRuns,
    );
  });

  it("is not changed by a criterion without weight", () => {
    fc.assert(
      fc.property(anyMatrixAndColumn, ([matrix, column]) => {
        const withIdleOne = withIdleCriterion(column, matrix);

        expect(weightedSum(withIdleOne)).toEqual(weightedSum(matrix));
        expect(dominated(withIdleOne)).toEqual(dominated(matrix));
        expect(weightFlips(withIdleOne).map((row) => row.slice(0, -1))).toEqual(weightFlips(matrix));
      }),
      lawRuns,
    );
  });

  it("is not changed by splitting a criterion into two halves", () => {
    fc.assert(
      fc.property(anyMatrixAndColumn, ([matrix, column]) => {
        expectClose(weightedSum(withSplitCriterion(column, matrix)), weightedSum(matrix));
      }),
      lawRuns,
    );
  });

  it("leaves the others where they were when an option joins, under fixed ends", () => {
    fc.assert(
      fc.property(anyFixedMatrix, (matrix) => {
        const newcomer = matrix.scores[0]!.map((score) => score + 1);
        const joined: DecisionMatrix = { ...matrix, scores: [...matrix.scores, newcomer] };

        expect(weightedSum(joined).slice(0, -1)).toEqual(weightedSum(matrix));
      }),
      lawRuns,
    );
  });

  it("is the sum of its contributions", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expectClose(
          contributions(matrix).map((row) => row.reduce((sum, part) => sum + part, 0)),
          weightedSum(matrix),
        );
      }),
      lawRuns,
    );
  });
});

describe("whatever the door lets in", () => {
  it("never becomes NaN on the way out", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, anyExtremeMatrix), (matrix) => {
        const totals = weightedSum(matrix);
        const flips = [
          ...weightFlips(matrix),
          ...(matrix.scaling.kind === "fixed" ? scoreFlips(matrix) : []),
        ];
        const ends = flips.flat().flatMap((flip) => (flip.kind === "flip" ? [flip.from, flip.to] : []));
        const values = [...scaledValues(matrix), ...additiveValues(matrix), ...contributions(matrix)].flat();
        const numbers = [...totals, ...rankDescending(totals), ...values, ...ends];

        expect(numbers.filter(Number.isNaN)).toEqual([]);
        expect([...totals, ...ends].filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      lawRuns,
    );
  });

  it("stays between 0 and 1 under fixed ends and wherever a column is its own measure", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, anyExtremeMatrix), (matrix) => {
        fc.pre(matrix.scaling.kind !== "vector" && matrix.scaling.kind !== "none");

        const outside = weightedSum(matrix).filter((total) => total < 0 || total > 1 + 1e-12);

        expect(outside).toEqual([]);
      }),
      lawRuns,
    );
  });
});
