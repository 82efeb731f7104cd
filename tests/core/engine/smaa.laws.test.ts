import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  SimulationProblem,
  SimulationWeights,
  UncertainValue,
} from "#core/engine/simulation-problem.ts";
import { checkSimulation } from "#core/engine/simulation-problem.ts";
import {
  mergeBlocks,
  simulateBlock,
  simulateRanks,
  summariseDraws,
  type RankSummary,
} from "#core/engine/smaa.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { naiveSummary } from "./naive-simulation.ts";

// A simulation costs more than a formula: 20 draws each, and where shares are compared 2,000 draws in a hundredth of
// the runs, because among a million shares some lie far out by chance alone.
const few = { draws: 20, seed: 1 };
const fewRuns = { numRuns: Math.max(20, Math.round(lawRuns.numRuns / 100)) };
const many = 2000;

const twentieth = fc.integer({ min: 0, max: 20 }).map((parts) => parts / 20);
const exactValue = twentieth.map((value): UncertainValue => ({ low: value, mode: value, high: value }));
const anyValue = fc.oneof(
  exactValue,
  fc.constant<UncertainValue>({ low: 0, mode: null, high: 1 }),
  fc.tuple(twentieth, twentieth, twentieth).map((three): UncertainValue => {
    const [low = 0, mode = 0, high = 0] = three.toSorted((a, b) => a - b);
    return { low, mode, high };
  }),
);

function anyWeights(criteria: number): fc.Arbitrary<SimulationWeights> {
  const list = (item: fc.Arbitrary<number>) => fc.array(item, { minLength: criteria, maxLength: criteria });
  return fc.oneof(
    fc.constant<SimulationWeights>({ kind: "uniform" }),
    list(fc.integer({ min: 1, max: 100 })).map((weights): SimulationWeights => ({ kind: "exact", weights })),
    list(fc.integer({ min: 1, max: 4 })).map((ranks): SimulationWeights => ({ kind: "order", ranks })),
    fc.tuple(list(fc.integer({ min: 1, max: 100 })), twentieth).map(([points, band]): SimulationWeights => {
      const sum = points.reduce((total, point) => total + point, 0);
      const shares = points.map((point) => point / sum);
      return {
        kind: "interval",
        low: shares.map((share) => Math.max(0, share - band)),
        high: shares.map((share) => Math.min(1, share + band)),
      };
    }),
  );
}

const anyProblem = problems(anyValue, anyWeights);

function problems(
  value: fc.Arbitrary<UncertainValue>,
  weights: (criteria: number) => fc.Arbitrary<SimulationWeights>,
): fc.Arbitrary<SimulationProblem> {
  return fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
    .chain(([options, criteria]) =>
      fc.record({
        values: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), {
          minLength: options,
          maxLength: options,
        }),
        weights: weights(criteria),
      }),
    );
}

describe("the simulation", () => {
  it("gives shares from 0 to 1 that add up, and no NaN, whatever the problem", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        expect(checkSimulation(problem)).toBeNull();

        const summary = simulateRanks(problem, few);

        expect(isSound(summary)).toBe(true);
      }),
      lawRuns,
    );
  });

  it("has as mean rank one more than the wins of the others, ties or not", () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const { rankAcceptability, pairwiseWins } = simulateRanks(problem, few);

        const wrong = rankAcceptability.some((row, option) => {
          const mean = row.reduce((sum, share, place) => sum + share * place, 0);
          const lost = pairwiseWins.reduce((sum, wins) => sum + wins[option]!, 0);
          return Math.abs(mean - lost) > 1e-9;
        });
        expect(wrong).toBe(false);
      }),
      lawRuns,
    );
  });

  it("gives the same answer to the same seed, in one piece or in blocks of any order", () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const blocks = [0, 1].map((block) => simulateBlock(problem, { seed, block, draws: 10 }));
        const told = (summary: RankSummary) => JSON.stringify(summary);

        expect(told(simulateRanks(problem, { draws: 10, seed }))).toBe(told(mergeBlocks(blocks.slice(0, 1))));
        expect(told(mergeBlocks(blocks.toReversed()))).toBe(told(mergeBlocks(blocks)));
      }),
      lawRuns,
    );
  });

  it("does not care in which order the options are listed, where only weights vary", () => {
    const cases = problems(exactValue, anyWeights).chain((problem) =>
      fc.tuple(fc.constant(problem), anyOrder(problem.values.length)),
    );
    fc.assert(
      fc.property(cases, ([problem, order]) => {
        const values = order.map((option) => problem.values[option]!);
        const straight = simulateRanks(problem, few);
        const mixed = simulateRanks({ ...problem, values }, few);

        for (const part of ["rankAcceptability", "centralWeights"] as const) {
          expect(String(mixed[part])).toBe(String(order.map((option) => straight[part][option])));
        }
      }),
      lawRuns,
    );
  });

  it("does not care in which order options and criteria are listed, within the error of its draws", () => {
    const cases = anyProblem.chain((problem) =>
      fc.tuple(fc.constant(problem), anyOrder(problem.values.length), anyOrder(problem.values[0]!.length)),
    );
    fc.assert(
      fc.property(cases, fc.nat(), ([problem, options, criteria], seed) => {
        const pick = <Item>(list: readonly Item[]) => criteria.map((criterion) => list[criterion]!);
        const values = options.map((option) => pick(problem.values[option]!));
        const straight = simulateRanks(problem, { draws: many, seed });
        const mixed = simulateRanks(
          { values, weights: reordered(problem.weights, pick) },
          { draws: many, seed },
        );

        const gaps = options.flatMap((option, place) =>
          straight.rankAcceptability[option]!.map((share, rank) =>
            Math.abs(share - mixed.rankAcceptability[place]![rank]!),
          ),
        );
        // Two samples, and some fifty shares of a hundred problems: six standard errors of their difference.
        expect(Math.max(...gaps)).toBeLessThanOrEqual(6 * Math.SQRT2 * straight.standardError);
      }),
      fewRuns,
    );
  });

  it("does not care about the unit of exact weights, nor about a criterion without weight", () => {
    fc.assert(
      fc.property(anyProblem, fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }), ({ values }, points) => {
        const weights = points.slice(0, values[0]!.length).map((point) => point + 1);
        const straight = simulateRanks({ values, weights: { kind: "exact", weights } }, few);
        const halved = { kind: "exact", weights: weights.map((weight) => weight / 4) } as const;
        const more = { kind: "exact", weights: [...weights, 0] } as const;
        const nothing = { low: 0.5, mode: 0.5, high: 0.5 };

        expect(JSON.stringify(simulateRanks({ values, weights: halved }, few))).toBe(
          JSON.stringify(straight),
        );
        const { rankAcceptability } = simulateRanks(
          { values: values.map((row) => [...row, nothing]), weights: more },
          few,
        );
        expect(String(rankAcceptability)).toBe(String(straight.rankAcceptability));
      }),
      lawRuns,
    );
  });

  it("never puts a dominated option ahead of the one that dominates it", () => {
    fc.assert(
      fc.property(
        problems(exactValue, anyWeights),
        fc.array(twentieth, { minLength: 5, maxLength: 5 }),
        (problem, less) => {
          const worse = problem.values[0]!.map(({ low }, criterion): UncertainValue => {
            const value = Math.max(0, low - less[criterion]!);
            return { low: value, mode: value, high: value };
          });
          const summary = simulateRanks({ ...problem, values: [...problem.values, worse] }, few);

          expect(summary.pairwiseWins.at(-1)![0]).toBe(0);
          expect(summary.rankAcceptability.at(-1)![0]!).toBeLessThanOrEqual(
            summary.rankAcceptability[0]![0]!,
          );
        },
      ),
      lawRuns,
    );
  });
});

describe("the summary of given draws", () => {
  const point = fc.integer({ min: -4, max: 12 });
  const anyDraws = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([options, criteria, draws]) => {
      const row = fc.array(point, { minLength: criteria, maxLength: criteria });
      const weights = fc
        .array(fc.nat(10), { minLength: criteria, maxLength: criteria })
        .filter((list) => list.some((weight) => weight > 0));
      return fc.tuple(
        fc.array(fc.array(row, { minLength: options, maxLength: options }), {
          minLength: draws,
          maxLength: draws,
        }),
        fc.array(weights, { minLength: draws, maxLength: draws }),
      );
    });

  it("is what the method says in prose, draw by draw", () => {
    fc.assert(
      fc.property(anyDraws, ([values, weights]) => {
        const found = summariseDraws(values, weights);
        const plain = naiveSummary(values, weights);

        expect(farthest(found, plain)).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it("does not care in which order the draws come", () => {
    fc.assert(
      fc.property(anyDraws, ([values, weights]) => {
        const turned = summariseDraws(values.toReversed(), weights.toReversed());

        expect(farthest(turned, summariseDraws(values, weights))).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });
});

function isSound({ rankAcceptability, pairwiseWins, centralWeights, confidence }: RankSummary): boolean {
  const isShare = (share: number) => share >= 0 && share <= 1 + 1e-12;
  const addsUp = (list: readonly number[]) => Math.abs(list.reduce((sum, one) => sum + one, 0) - 1) < 1e-9;
  return (
    rankAcceptability.every((row) => row.every(isShare) && addsUp(row)) &&
    pairwiseWins.every((row, option) => row.every(isShare) && row[option] === 0) &&
    centralWeights.every((weights, option) =>
      rankAcceptability[option]![0] === 0
        ? weights === null
        : weights !== null && weights.every(isShare) && addsUp(weights),
    ) &&
    confidence.every((share, option) =>
      centralWeights[option] === null ? share === null : isShare(share ?? NaN),
    )
  );
}

function reordered(
  weights: SimulationWeights,
  pick: (list: readonly number[]) => number[],
): SimulationWeights {
  switch (weights.kind) {
    case "uniform":
      return weights;
    case "exact":
      return { ...weights, weights: pick(weights.weights) };
    case "order":
      return { ...weights, ranks: pick(weights.ranks) };
    case "interval":
      return { ...weights, low: pick(weights.low), high: pick(weights.high) };
  }
}

/** The largest distance of two summaries; infinite where one has a number and the other none. */
function farthest(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other);
  if (one === null || other === null) return one === other ? 0 : Infinity;
  const [a, b] = [Object.entries(one as object), Object.entries(other as object)];
  if (a.length !== b.length) return Infinity;
  return a.reduce(
    (most, [key, value]) => Math.max(most, farthest(value, (other as Record<string, unknown>)[key])),
    0,
  );
}
