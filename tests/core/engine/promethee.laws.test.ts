import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { dominated } from "#core/engine/dominance.ts";
import type { Preference } from "#core/engine/preference.ts";
import { prometheeTwo } from "#core/engine/promethee.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { anyExtremeMatrix, anyMatrix } from "#tests/support/arbitraries/any-matrix.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { anyExtremePreference, anyPreference, withPreferences } from "./any-preference.ts";
import { withCriteriaIn, withOptionsIn, withWeights } from "./matrix-changes.ts";
import { naivePromethee } from "./naive-promethee.ts";

type Flows = ReturnType<typeof prometheeTwo>;

/** All three flows of all options agree on the scale of flows, which is 1. */
function expectClose(found: Flows, expected: Flows): void {
  for (const kind of ["positive", "negative", "net"] as const) {
    expect(found[kind].length).toBe(expected[kind].length);
    const apart = found[kind].map((flow, option) => Math.abs(flow - expected[kind][option]!));
    expect(Math.max(...apart)).toBeLessThanOrEqual(1e-9);
  }
}

const anyCase = withPreferences(anyMatrix);

describe("PROMETHEE II", () => {
  it("agrees with a second implementation that shares no code", () => {
    fc.assert(
      fc.property(anyCase, ({ matrix, preferences }) => {
        expectClose(prometheeTwo(matrix, preferences), naivePromethee(matrix, preferences));
      }),
      lawRuns,
    );
  });

  it("keeps its digits on long columns, however far the scores lie from 0 and from each other", () => {
    // Thirds are measured in 2 ** -20 here: such differences are exact, so that no digit of the naive sums is lost.
    const third = Math.round(2 ** 20 / 3) / 2 ** 20;
    const crowd = fc.integer({ min: -4, max: 4 }).map((place) => place * 2 ** 30);
    const score = fc.tuple(crowd, fc.integer({ min: 0, max: 40 })).map(([at, steps]) => at + steps * third);
    const column = fc.array(score, { minLength: 2, maxLength: 24 });
    fc.assert(
      fc.property(column, anyPreference, (scores, preference) => {
        const matrix = aMatrix({ scores: scores.map((one) => [one]), scaling: { kind: "none" } });

        expectClose(prometheeTwo(matrix, [preference]), naivePromethee(matrix, [preference]));
      }),
      lawRuns,
    );
  });

  it("does not care in which order the options are listed", () => {
    const cases = anyCase.chain((one) => fc.tuple(fc.constant(one), anyOrder(one.matrix.scores.length)));
    fc.assert(
      fc.property(cases, ([{ matrix, preferences }, order]) => {
        const flows = prometheeTwo(matrix, preferences);

        expect(prometheeTwo(withOptionsIn(order, matrix), preferences)).toEqual({
          positive: order.map((row) => flows.positive[row]),
          negative: order.map((row) => flows.negative[row]),
          net: order.map((row) => flows.net[row]),
        });
      }),
      lawRuns,
    );
  });

  it("does not care in which order the criteria are listed", () => {
    const cases = anyCase.chain((one) => fc.tuple(fc.constant(one), anyOrder(one.matrix.weights.length)));
    fc.assert(
      fc.property(cases, ([{ matrix, preferences }, order]) => {
        const reordered = order.map((column) => preferences[column]!);

        expectClose(
          prometheeTwo(withCriteriaIn(order, matrix), reordered),
          prometheeTwo(matrix, preferences),
        );
      }),
      lawRuns,
    );
  });

  it("does not care in which unit the weights are given", () => {
    const factor = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyCase, factor, ({ matrix, preferences }, times) => {
        const rescaled = withWeights(
          matrix.weights.map((weight) => weight * times),
          matrix,
        );

        expectClose(prometheeTwo(rescaled, preferences), prometheeTwo(matrix, preferences));
      }),
      lawRuns,
    );
  });

  it("does not care in which unit a criterion is measured, thresholds included", () => {
    const turned = fc.constantFrom(2 ** -10, 0.5, 4, 2 ** 20);
    fc.assert(
      fc.property(anyCase, turned, ({ matrix, preferences }, unit) => {
        const rescaled = aMatrix({
          ...matrix,
          scores: matrix.scores.map((row) => row.map((score) => score * unit)),
          scaling: rescaledEnds(matrix, unit),
        });

        expectClose(
          prometheeTwo(
            rescaled,
            preferences.map((preference) => rescaledThresholds(preference, unit)),
          ),
          prometheeTwo(matrix, preferences),
        );
      }),
      lawRuns,
    );
  });

  it("is not changed by a criterion without weight", () => {
    fc.assert(
      fc.property(anyCase, anyPreference, ({ matrix, preferences }, preference) => {
        const columns = matrix.weights.map((_, column) => column);
        const doubled = withCriteriaIn([...columns, 0], matrix);
        const withIdleOne = withWeights(doubled.weights.with(-1, 0), doubled);

        expectClose(
          prometheeTwo(withIdleOne, [...preferences, preference]),
          prometheeTwo(matrix, preferences),
        );
      }),
      lawRuns,
    );
  });

  it("is not changed by splitting a criterion into two halves", () => {
    fc.assert(
      fc.property(anyCase, ({ matrix, preferences }) => {
        const columns = matrix.weights.map((_, column) => column);
        const split = withCriteriaIn([...columns, 0], matrix);
        const half = matrix.weights[0]! / 2;

        expectClose(
          prometheeTwo(withWeights(split.weights.with(0, half).with(-1, half), split), [
            ...preferences,
            preferences[0]!,
          ]),
          prometheeTwo(matrix, preferences),
        );
      }),
      lawRuns,
    );
  });

  it("never puts a dominated option ahead of one that dominates it", () => {
    fc.assert(
      // Without a scaling values are scores, and dominance is about what PROMETHEE sees.
      fc.property(anyCase, ({ matrix: { scores, weights, directions }, preferences }) => {
        const matrix = aMatrix({ scores, weights, directions, scaling: { kind: "none" } });
        const { net } = prometheeTwo(matrix, preferences);

        dominated(matrix).forEach((dominators, option) => {
          for (const dominator of dominators) {
            expect(net[option]).toBeLessThanOrEqual(net[dominator]! + 1e-12);
          }
        });
      }),
      lawRuns,
    );
  });

  it("turns round when less becomes better", () => {
    fc.assert(
      fc.property(anyCase, ({ matrix, preferences }) => {
        const { positive, negative, net } = prometheeTwo(matrix, preferences);

        expectClose(prometheeTwo(turnedRound(matrix), preferences), {
          positive: negative,
          negative: positive,
          net: net.map((flow) => -flow),
        });
      }),
      lawRuns,
    );
  });

  it("has flows from 0 to 1 and net flows that add up to 0, for the most extreme numbers too", () => {
    const cases = fc.oneof(anyCase, withPreferences(anyExtremeMatrix, anyExtremePreference));
    fc.assert(
      fc.property(cases, ({ matrix, preferences }) => {
        const { positive, negative, net } = prometheeTwo(matrix, preferences);
        const outside = [...positive, ...negative].filter((flow) => !(flow >= -1e-12 && flow <= 1 + 1e-12));

        expect(outside).toEqual([]);
        expect(Math.abs(net.reduce((sum, flow) => sum + flow, 0))).toBeLessThanOrEqual(1e-12);
      }),
      lawRuns,
    );
  });
});

function turnedRound(matrix: DecisionMatrix): DecisionMatrix {
  const { directions, scaling } = matrix;
  return aMatrix({
    ...matrix,
    directions: directions.map((direction) => (direction === "cost" ? "benefit" : "cost")),
    scaling:
      scaling.kind === "fixed"
        ? { kind: "fixed", ends: scaling.ends.map(({ worst, best }) => ({ worst: best, best: worst })) }
        : scaling,
  });
}

function rescaledEnds({ scaling }: DecisionMatrix, unit: number): DecisionMatrix["scaling"] {
  if (scaling.kind !== "fixed") return scaling;
  return {
    kind: "fixed",
    ends: scaling.ends.map(({ worst, best }) => ({ worst: worst * unit, best: best * unit })),
  };
}

function rescaledThresholds(preference: Preference, unit: number): Preference {
  switch (preference.kind) {
    case "usual":
      return preference;
    case "u-shape":
      return { ...preference, q: preference.q * unit };
    case "v-shape":
      return { ...preference, p: preference.p * unit };
    case "level":
    case "linear":
      return { ...preference, q: preference.q * unit, p: preference.p * unit };
    case "gaussian":
      return { ...preference, s: preference.s * unit };
  }
}
