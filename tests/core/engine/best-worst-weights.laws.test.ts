import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestWorstWeights,
  type BestWorstJudgments,
  type BestWorstWeights,
} from "#core/engine/best-worst-weights.ts";
import { anyOrder } from "#tests/support/arbitraries/any-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { cornerWeights } from "./naive-best-worst.ts";

const anyAnswer = fc.integer({ min: 1, max: 9 });

/** The first criterion is the best and the last the worst; others may be as good or as bad. */
const anyAnswers: fc.Arbitrary<BestWorstJudgments> = fc
  .record({
    ratio: fc.integer({ min: 2, max: 9 }),
    others: fc.array(fc.tuple(anyAnswer, anyAnswer), { maxLength: 4 }),
  })
  .map(({ ratio, others }) => ({
    bestToOthers: [1, ...others.map(([a]) => a), ratio],
    othersToWorst: [ratio, ...others.map(([, b]) => b), 1],
  }));

function weighed(judgments: BestWorstJudgments): BestWorstWeights {
  const result = bestWorstWeights(judgments);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

/** Compared by hand: an expectation for each number would take most of the time. */
function furthest(found: readonly number[], expected: readonly number[]): number {
  return Math.max(...found.map((number, index) => Math.abs(number - expected[index]!)));
}

describe("weights from best and worst", () => {
  it("are those of the best corner", () => {
    fc.assert(
      fc.property(anyAnswers, (judgments) => {
        const { bestToOthers, othersToWorst } = judgments;
        const { best, worst } = plainEnds(judgments);
        const plain = cornerWeights(bestToOthers, othersToWorst, best, worst);
        const { weights, consistency } = weighed(judgments);

        expect(furthest(weights, plain.weights)).toBeLessThan(1e-9);
        expect(Math.abs(consistency - plain.misfit)).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it("do not depend on the order in which the criteria are listed", () => {
    const cases = anyAnswers.chain((judgments) =>
      fc.tuple(fc.constant(judgments), anyOrder(judgments.bestToOthers.length)),
    );
    fc.assert(
      fc.property(cases, ([judgments, order]) => {
        const there = weighed(judgments);
        const here = weighed({
          bestToOthers: order.map((place) => judgments.bestToOthers[place]!),
          othersToWorst: order.map((place) => judgments.othersToWorst[place]!),
        });

        const expected = order.map((place) => there.weights[place]!);
        expect(furthest(here.weights, expected)).toBeLessThan(1e-9);
        expect(Math.abs(here.consistency - there.consistency)).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it("are alike for criteria that were answered alike", () => {
    fc.assert(
      fc.property(anyAnswers, ({ bestToOthers, othersToWorst }) => {
        const twice = [0, ...bestToOthers.map((_, criterion) => criterion), bestToOthers.length - 1];
        const { weights } = weighed({
          bestToOthers: twice.map((place) => bestToOthers[place]!),
          othersToWorst: twice.map((place) => othersToWorst[place]!),
        });

        expect(weights[0]).toBe(weights[1]);
        expect(weights.at(-1)).toBe(weights.at(-2));
      }),
      lawRuns,
    );
  });

  it("are given back by answers that agree with one another, with nothing left over", () => {
    const anyParts = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyParts, (parts) => {
        const [high, low] = [Math.max(...parts), Math.min(...parts)];
        const { weights, consistency } = weighed({
          bestToOthers: parts.map((part) => high / part),
          othersToWorst: parts.map((part) => part / low),
        });

        const sum = parts.reduce((total, part) => total + part, 0);
        const expected = parts.map((part) => part / sum);
        expect(furthest(weights, expected)).toBeLessThan(1e-9);
        expect(consistency).toBeLessThan(1e-9);
      }),
      lawRuns,
    );
  });

  it("sum to 1, none of them nothing, for any answers up to the largest", () => {
    const wide = fc.double({ min: 1, max: 1000, noNaN: true });
    const cases = fc.tuple(wide, fc.array(fc.tuple(wide, wide), { maxLength: 5 }));
    fc.assert(
      fc.property(cases, ([ratio, others]) => {
        const { weights, consistency } = weighed({
          bestToOthers: [1, ...others.map(([a]) => a), ratio],
          othersToWorst: [ratio, ...others.map(([, b]) => b), 1],
        });

        expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12);
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(consistency).toBeLessThan(Infinity);
      }),
      lawRuns,
    );
  });
});

/** The best and the worst, found by trying each ratio from 9 down, and all who answered like them. */
function plainEnds({ bestToOthers, othersToWorst }: BestWorstJudgments): {
  readonly best: readonly number[];
  readonly worst: readonly number[];
} {
  for (let ratio = 9; ; ratio -= 1) {
    const answered = (a: number, b: number) =>
      bestToOthers.flatMap((times, place) => (times === a && othersToWorst[place] === b ? [place] : []));
    const [best, worst] = [answered(1, ratio), answered(ratio, 1)];
    if (best.length > 0 && worst.length > 0) return { best, worst };
  }
}
