import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PairJudgment } from "#core/domain/elicitation.ts";
import { comparedPairs } from "#core/views/compared-pairs.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import type { Elicited } from "#core/views/elicited.ts";
import { elicitedBestWorst } from "#core/views/elicited-best-worst.ts";
import { elicitedPairs } from "#core/views/elicited-pairs.ts";
import { elicitedSwings } from "#core/views/elicited-swings.ts";
import { pairConsistency } from "#core/views/pair-consistency.ts";
import { nextPair } from "#core/views/pair-questions.ts";
import { swingSteps } from "#core/views/swing-steps.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

/** Criteria with weights whose ratios are whole numbers on the scale of comparison: 1, 2, 4 and 8. */
const anyWeighed = fc
  .array(fc.constantFrom(1, 2, 4, 8), { minLength: 2, maxLength: 7 })
  .map((weights) => weights.map((weight, place) => ({ id: `c${place}`, weight })));

const criteriaOf = (weighed: readonly { id: string }[]) =>
  weighed.map(({ id }) => aRatedCriterion(id, { Ada: 3 }));

function expectShares(came: Elicited, weighed: readonly { id: string; weight: number }[]): void {
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  expect(came.kind).toBe("weights");
  if (came.kind !== "weights") return;
  for (const { id, weight } of weighed) expect(came.shares[id]).toBeCloseTo(weight / sum, 8);
}

/** Answers to any of the pairs of some criteria, 1 to 9 or one of their reciprocals. */
const judgmentsOf = (count: number) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, first) =>
        Array.from({ length: count - first - 1 }, (_, gap) => [`c${first}`, `c${first + gap + 1}`] as const),
      )
        .flat()
        .map(([first, second]) =>
          fc.tuple(fc.integer({ min: -8, max: 8 })).map(([step]): PairJudgment => {
            const times = 1 + Math.abs(step);
            return step < 0 ? { more: second, less: first, times } : { more: first, less: second, times };
          }),
        ),
    )
    .chain((all) => fc.shuffledSubarray(all, { minLength: Math.min(all.length, count) }));

describe("answers to pairs that are said to fit together", () => {
  it("hold none that the weights turn round, or that is off by more than three times", () => {
    const fitting = { count: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 5 }).chain(judgmentsOf), (judgments) => {
        const ids = [...new Set(judgments.flatMap(({ more, less }) => [more, less]))];
        const criteria = criteriaOf(ids.map((id) => ({ id })));
        const answer = { criteria: ids, judgments };
        const came = elicitedPairs(answer, criteria);
        const consistency = pairConsistency(comparedPairs(answer, criteria));
        if (came.kind !== "weights" || !consistency || consistency.fits === null) return;

        const factors = judgments.map(({ more, less, times }) => {
          const implied = (came.shares[more] ?? NaN) / (came.shares[less] ?? NaN);
          return { times, implied, off: Math.max(times / implied, implied / times) };
        });
        if (consistency.fits) {
          fitting.count += 1;
          for (const { times, implied, off } of factors) {
            expect(off).toBeLessThan(3 + 1e-6);
            if (times > 1) expect(implied).toBeGreaterThan(1 - 1e-6);
          }
        } else {
          expect(consistency.look.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(fitting.count).toBeGreaterThan(0);
  });

  it("are few among answers by chance: their ratio is about 1, however many pairs are open", () => {
    const five = ["c0", "c1", "c2", "c3", "c4"];
    for (const open of [0, 2, 4]) {
      const ratios = fc
        .sample(judgmentsOf(5), { numRuns: 3000, seed: 7 })
        .filter(({ length }) => length >= 10 - open)
        .flatMap((judgments) => {
          const answer = { criteria: five, judgments: judgments.slice(0, 10 - open) };
          const compared = comparedPairs(answer, criteriaOf(five.map((id) => ({ id }))));
          return pairConsistency(compared)?.ratio ?? [];
        });

      expect(ratios.length).toBeGreaterThan(300);
      const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
      expect(mean).toBeGreaterThan(0.85);
      expect(mean).toBeLessThan(1.15);
    }
  });
});

describe("answers that are read off weights come back as these weights", () => {
  it("in pairs, from however many questions that connect all", () => {
    fc.assert(
      fc.property(anyWeighed, fc.nat({ max: 21 }), (weighed, more) => {
        const weights = new Map(weighed.map(({ id, weight }) => [id, weight]));
        const ids = [...weights.keys()];
        const judgments: PairJudgment[] = [];
        while (judgments.length < ids.length - 1 + more) {
          const next = nextPair(ids, judgments, []);
          if (next === null) break;
          const [above, below] = next.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
          if (above === undefined || below === undefined) break;
          const times = (weights.get(above) ?? 0) / (weights.get(below) ?? 1);
          judgments.push({ more: above, less: below, times });
        }

        const answer = { criteria: ids, judgments };
        expectShares(elicitedPairs(answer, criteriaOf(weighed)), weighed);
        const consistency = pairConsistency(comparedPairs(answer, criteriaOf(weighed)));
        expect(consistency?.look).toEqual([]);
        expect(consistency?.sentence).toMatch(
          judgments.length >= ids.length ? /: the answers fit together\.$/ : /^(No answer|A single answer)/,
        );
      }),
    );
  });

  it("from the best and the worst", () => {
    fc.assert(
      fc.property(anyWeighed, (weighed) => {
        const [best, ...others] = weighed.toSorted((a, b) => b.weight - a.weight);
        const worst = others.at(-1);
        if (best === undefined || worst === undefined) return;
        const answer = {
          criteria: weighed.map(({ id }) => id),
          best: best.id,
          worst: worst.id,
          bestToOthers: Object.fromEntries(others.map(({ id, weight }) => [id, best.weight / weight])),
          othersToWorst: Object.fromEntries(
            others.slice(0, -1).map(({ id, weight }) => [id, weight / worst.weight]),
          ),
        };

        expectShares(elicitedBestWorst(answer, criteriaOf(weighed)), weighed);
      }),
    );
  });

  it("from steps, whatever part of the scale the options cover", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        (known, drawn) => {
          const problem = decisionProblem(known.decision, known.scenario);
          const weighed = swingSteps(problem).flatMap((step, column) =>
            step.kind === "step"
              ? [{ id: step.criterion.id, weight: drawn[column] ?? 1, span: step.span }]
              : [],
          );
          if (weighed.length === 0) return;
          const most = Math.max(...weighed.map(({ weight, span }) => weight * span));
          const swings = Object.fromEntries(
            weighed.map(({ id, weight, span }) => [id, 100 * ((weight * span) / most)]),
          );

          expectShares(elicitedSwings(swings, problem), weighed);
        },
      ),
    );
  });
});
