import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominated } from "#core/engine/dominance.ts";
import { weightFlips } from "#core/engine/flips.ts";
import { anyMatrix, anyRatingMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { withOptionsIn } from "./matrix-changes.ts";
import { naiveTotals, naiveValue } from "./naive-totals.ts";

const anyCase = fc.oneof(anyMatrix, anyRatingMatrix);

describe("a dominated option", () => {
  it("never leads alone", () => {
    fc.assert(
      fc.property(anyCase, (matrix) => {
        const totals = naiveTotals(matrix);
        dominated(matrix).forEach((dominators, option) => {
          for (const dominator of dominators) {
            const scale = Math.max(1, Math.abs(totals[option]!));
            expect(totals[option]).toBeLessThanOrEqual(totals[dominator]! + 1e-12 * scale);
          }
        });
      }),
      lawRuns,
    );
  });

  it("is not brought to the front by the weight of any criterion that has one", () => {
    fc.assert(
      fc.property(anyRatingMatrix, (matrix) => {
        const flips = weightFlips(matrix);
        dominated(matrix).forEach((dominators, option) => {
          if (dominators.length === 0) return;
          const weighted = flips[option]!.filter((_, column) => matrix.weights[column]! > 0);
          expect(weighted.map((flip) => flip.kind)).not.toContain("flip");
        });
      }),
      lawRuns,
    );
  });

  it("is one that some option equals or beats everywhere and beats somewhere, by the definition", () => {
    fc.assert(
      fc.property(anyRatingMatrix, (matrix) => {
        const rows = matrix.scores.map((_, option) => option);
        const weighted = matrix.weights.flatMap((weight, column) => (weight > 0 ? [column] : []));
        const lead = (a: number, b: number): number[] =>
          weighted.map((column) => naiveValue(matrix, a, column) - naiveValue(matrix, b, column));

        expect(dominated(matrix)).toEqual(
          rows.map((option) =>
            rows.filter((other) => {
              const leads = lead(other, option);
              return Math.min(...leads) === 0 ? Math.max(...leads) > 0 : Math.min(...leads) > 0;
            }),
          ),
        );
      }),
      lawRuns,
    );
  });

  it("stays one in whatever order the options are listed", () => {
    const cases = anyCase.chain((matrix) => fc.tuple(fc.constant(matrix), anyOrder(matrix.scores.length)));
    fc.assert(
      fc.property(cases, ([matrix, order]) => {
        const before = dominated(matrix);
        const after = dominated(withOptionsIn(order, matrix));

        after.forEach((dominators, place) => {
          const named = dominators.map((other) => order[other]!).toSorted((a, b) => a - b);
          expect(named).toEqual(before[order[place]!]);
        });
      }),
      lawRuns,
    );
  });
});
