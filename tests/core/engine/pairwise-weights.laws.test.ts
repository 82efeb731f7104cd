import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Judgments } from "#core/engine/pairwise-judgments.ts";
import { combineJudgments, pairwiseWeights, type PairwiseWeights } from "#core/engine/pairwise-weights.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import {
  anyGaps,
  anyStep,
  consistentJudgments,
  fullJudgments,
  judgmentsOf,
  reordered,
  someJudgments,
  withGaps,
} from "./any-judgments.ts";
import { filledGaps, plainWeights } from "./naive-pairwise.ts";

const upToFive = { least: 1, most: 5 };

function weighed(judgments: Judgments): PairwiseWeights {
  const result = pairwiseWeights(judgments);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

function expectClose(found: readonly number[], expected: readonly number[], digits = 9): void {
  expect(found).toHaveLength(expected.length);
  // Compared by hand: an expectation for each number would take most of the time.
  const furthest = Math.max(0, ...found.map((number, index) => Math.abs(number - expected[index]!)));
  expect(furthest).toBeLessThan(10 ** -digits);
}

describe("weights from pairs", () => {
  it("are what the plain power method gives", () => {
    fc.assert(
      fc.property(fullJudgments(upToFive), (judgments) => {
        const { weights, lambdaMax } = weighed(judgments);
        const plain = plainWeights(judgments as number[][]);

        expectClose(weights, plain.weights);
        expect(Math.abs(lambdaMax - plain.value)).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it("fill gaps as repeating the condition of a smallest eigenvalue does", () => {
    fc.assert(
      fc.property(someJudgments({ least: 3, most: 5 }), (judgments) => {
        const plain = plainWeights(filledGaps(judgments));
        const { weights, lambdaMax } = weighed(judgments);

        expectClose(weights, plain.weights);
        expect(Math.abs(lambdaMax - plain.value)).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it("have an eigenvalue that no other filling of the gaps comes below", () => {
    const cases = fc.tuple(
      someJudgments({ least: 3, most: 4 }),
      fc.array(anyStep, { minLength: 6, maxLength: 6 }),
    );
    fc.assert(
      fc.property(cases, ([judgments, fillings]) => {
        const rest = [...fillings];
        const upper = judgments.flatMap((line, row) =>
          line.slice(row + 1).map((judgment) => judgment ?? rest.shift()!),
        );
        const filled = judgmentsOf(judgments.length, upper);

        expect(weighed(judgments).lambdaMax).toBeLessThan(weighed(filled).lambdaMax + 1e-9);
      }),
      lawRuns,
    );
  });

  it("do not depend on the order in which the criteria are listed", () => {
    const cases = someJudgments({ least: 2, most: 5 }).chain((judgments) =>
      fc.tuple(fc.constant(judgments), anyOrder(judgments.length)),
    );
    fc.assert(
      fc.property(cases, ([judgments, order]) => {
        const there = weighed(judgments);
        const here = weighed(reordered(judgments, order));

        expectClose(
          here.weights,
          order.map((place) => there.weights[place]!),
        );
        expect(Math.abs(here.consistencyRatio - there.consistencyRatio)).toBeLessThan(1e-9);
        expect(here.worstJudgments).toHaveLength(there.worstJudgments.length);
      }),
      lawRuns,
    );
  });

  it("are given back by judgments that agree with one another, however many are missing", () => {
    const cases = fc
      .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 })
      .chain((raw) => fc.tuple(fc.constant(raw), anyGaps(raw.length)));
    fc.assert(
      fc.property(cases, ([raw, gaps]) => {
        const sum = raw.reduce((total, weight) => total + weight, 0);
        const { weights, consistencyRatio, lambdaMax, worstJudgments } = weighed(
          withGaps(consistentJudgments(raw), gaps),
        );

        expectClose(
          weights,
          raw.map((weight) => weight / sum),
        );
        expect(consistencyRatio).toBeLessThan(1e-12);
        expect(Math.abs(lambdaMax - raw.length)).toBeLessThan(1e-12);
        expect(worstJudgments).toEqual([]);
      }),
      lawRuns,
    );
  });

  it("sum to 1 and name the judgments that fit them worst, worst first", () => {
    fc.assert(
      fc.property(someJudgments(upToFive), (judgments) => {
        const { weights, worstJudgments } = weighed(judgments);

        expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12);
        const badness = judgments
          .flatMap((line, row) =>
            line.flatMap((given, column) =>
              given === null || row >= column
                ? []
                : [Math.abs(Math.log((given * weights[column]!) / weights[row]!))],
            ),
          )
          .filter((misfit) => misfit > 1e-9)
          .sort((one, other) => other - one);
        expectClose(
          worstJudgments.map(({ given, implied }) => Math.abs(Math.log(given / implied))),
          badness.slice(0, 3),
          8,
        );
        for (const { row, column, given, implied } of worstJudgments) {
          expect(given).toBe(judgments[row]![column]);
          expect(Math.abs((implied * weights[column]!) / weights[row]! - 1)).toBeLessThan(1e-9);
        }
      }),
      lawRuns,
    );
  });

  it("are numbers for the most extreme judgments that are let in", () => {
    const extreme = fc
      .tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.boolean())
      .map(([digits, more]) => 10 ** (more ? digits : -digits));
    fc.assert(
      fc.property(someJudgments(upToFive, extreme), (judgments) => {
        const { weights, lambdaMax, consistencyRatio, worstJudgments } = weighed(judgments);

        expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12);
        expect(lambdaMax).toBeGreaterThanOrEqual(judgments.length);
        for (const number of [lambdaMax, consistencyRatio, ...worstJudgments.map(({ implied }) => implied)]) {
          expect(number).toBeLessThan(Infinity);
        }
      }),
      lawRuns,
    );
  });
});

describe("the judgments of several members", () => {
  const anyTeam = fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.array(someJudgments({ least: count, most: count }), { minLength: 1, maxLength: 4 }));

  function combined(team: readonly Judgments[]): Judgments {
    const result = combineJudgments(team);
    if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
    return result.value;
  }

  it("are the root of the product of those who answered", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const together = combined(team);

        together.forEach((line, row) => {
          line.forEach((judgment, column) => {
            const answers = team
              .map((judgments) => judgments[row]![column]!)
              .filter((answer) => answer !== null);
            const product = answers.reduce((all, answer) => all * answer, 1);
            if (judgment === null) expect(answers).toEqual([]);
            else expect(Math.abs(judgment / product ** (1 / answers.length) - 1)).toBeLessThan(1e-12);
          });
        });
      }),
      lawRuns,
    );
  });

  it("are judgments again, in whatever order the members come", () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const one = weighed(combined(team));
        const other = weighed(combined(team.toReversed()));

        expectClose(one.weights, other.weights);
      }),
      lawRuns,
    );
  });

  it("that each agree with themselves agree together, on the geometric mean of the weights", () => {
    const anyWeights = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(anyWeights, { minLength: 1, maxLength: 3 }), (team) => {
        const { weights, consistencyRatio } = weighed(combined(team.map(consistentJudgments)));

        const means = [0, 1, 2].map((criterion) => mean(team.map((one) => one[criterion]!)));
        const sum = means.reduce((total, part) => total + part, 0);
        expectClose(
          weights,
          means.map((part) => part / sum),
        );
        expect(consistencyRatio).toBeLessThan(1e-12);
      }),
      lawRuns,
    );
  });

  function mean(numbers: readonly number[]): number {
    return numbers.reduce((product, number) => product * number, 1) ** (1 / numbers.length);
  }
});
