import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix, Direction } from "#core/engine/decision-matrix.ts";
import { dominated } from "#core/engine/dominance.ts";
import { vikor, type VikorRanking } from "#core/engine/vikor.ts";
import { anyExtremeMatrix, anyMatrix, anyRatingMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { anyMatrixAndColumn, withIdleCriterion } from "./doubled-criteria.ts";
import { expectClose } from "./expect-close.ts";
import { withCriteriaIn, withOptionsIn, withWeights } from "./matrix-changes.ts";
import { naiveVikor } from "./naive-vikor.ts";

const anyCase = fc.oneof(anyMatrix, anyRatingMatrix);
const anyV = fc.constantFrom(0, 0.25, 0.5, 0.8, 1);

function expectSame(found: VikorRanking, expected: VikorRanking): void {
  expectClose(found.s, expected.s);
  expectClose(found.r, expected.r);
  expectClose(found.q, expected.q);
  expect(found.compromise).toEqual(expected.compromise);
}

/** Dominance by raw scores, as VIKOR reads them: scores beyond a fixed end are not the same to it. */
function raw(matrix: DecisionMatrix): DecisionMatrix {
  const { directions, scaling } = matrix;
  const toldByEnds = directions.map((direction, column): Direction => {
    if (scaling.kind !== "fixed") return direction;
    return scaling.ends[column]!.best > scaling.ends[column]!.worst ? "benefit" : "cost";
  });
  return { ...matrix, directions: toldByEnds, scaling: { kind: "none" } };
}

describe("VIKOR", () => {
  it("agrees with a second implementation that shares no code", () => {
    fc.assert(
      fc.property(anyCase, anyV, (matrix, v) => {
        expectSame(vikor(matrix, { v }), naiveVikor(matrix, v));
      }),
      lawRuns,
    );
  });

  it("does not care in which order the options are listed", () => {
    const cases = anyCase.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const { s, r, q, compromise } = vikor(matrix);
        const inOrder = (numbers: readonly number[]) => order.map((row) => numbers[row]!);

        expectSame(vikor(withOptionsIn(order, matrix)), {
          s: inOrder(s),
          r: inOrder(r),
          q: inOrder(q),
          compromise: order.flatMap((row, place) => (compromise.includes(row) ? [place] : [])),
        });
      }),
      lawRuns,
    );
  });

  it("does not care in which order the criteria are listed", () => {
    const cases = anyCase.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.weights.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        expectSame(vikor(withCriteriaIn(order, matrix)), vikor(matrix));
      }),
      lawRuns,
    );
  });

  it("does not care in which unit the weights are given", () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (matrix, factor) => {
        const weights = matrix.weights.map((weight) => weight * factor);

        expectSame(vikor(withWeights(weights, matrix)), vikor(matrix));
      }),
      lawRuns,
    );
  });

  it("is not changed by a criterion without weight", () => {
    fc.assert(
      fc.property(anyMatrixAndColumn, ([matrix, column]) => {
        expect(vikor(withIdleCriterion(column, matrix))).toEqual(vikor(matrix));
      }),
      lawRuns,
    );
  });

  it("never lets an option lead one that dominates it in raw scores", () => {
    fc.assert(
      fc.property(anyCase, (matrix) => {
        const { q } = vikor(matrix);
        dominated(raw(matrix)).forEach((dominators, option) => {
          for (const dominator of dominators) expect(q[option]).toBeGreaterThanOrEqual(q[dominator]! - 1e-9);
        });
      }),
      lawRuns,
    );
  });

  it("stays between 0 and 1 whatever the door lets in, and always finds a compromise with the leader in it", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, anyExtremeMatrix), anyV, (matrix, v) => {
        const { s, r, q, compromise } = vikor(matrix, { v });

        expect([...s, ...r, ...q].filter((number) => !(number >= 0 && number <= 1 + 1e-12))).toEqual([]);
        expect(compromise).toContain(q.indexOf(Math.min(...q)));
      }),
      lawRuns,
    );
  });
});
