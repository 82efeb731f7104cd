import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEIGHING_WAYS } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { scaleSpread } from "#core/scenario/fill-spread.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { elicitationComparison } from "#core/views/elicitation-comparison.ts";
import { elicitation } from "#core/views/elicitation.ts";
import { pointsOutlook } from "#core/views/points-outlook.ts";
import { anyDecision, anyPoints, anyScenario } from "#tests/support/any-scenario.ts";
import { anyElicitation } from "#tests/support/arbitraries/any-elicitation.ts";

/** A decision with answers of any ways, finished or not; spread points add up to 100 about half of the time. */
const anyAnswered = anyDecision.chain((decision) => {
  const criteria = decision.criteria.map(({ id }) => id);
  return fc
    .tuple(anyScenario(decision), anyElicitation(criteria, anyPoints()), fc.boolean())
    .map(([scenario, { spread, ...others }, isScaled]) => {
      const full = spread && isScaled ? scaleSpread(spread) : spread;
      return {
        decision,
        scenario: { ...scenario, elicitation: { ...others, ...(full && { spread: full }) } },
      };
    });
});

describe("every way of weighing", () => {
  it("comes to shares that sum to 1 and points from 0 to 100, for what is in play", () => {
    fc.assert(
      fc.property(anyAnswered, ({ decision, scenario }) => {
        const inPlay = decisionProblem(decision, scenario).criteria.map(({ criterion }) => criterion.id);
        for (const came of Object.values(elicitation(decision, scenario))) {
          if (came.kind === "unfinished") expect(came.next).toMatch(/^\S.*\.$/);
          if (came.kind !== "weights") continue;
          expect(Object.keys(came.shares).toSorted()).toEqual(inPlay.toSorted());
          expect(Object.keys(came.points).toSorted()).toEqual(inPlay.toSorted());
          expect(Object.values(came.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          for (const share of Object.values(came.shares)) expect(share).toBeGreaterThanOrEqual(0);
          for (const points of Object.values(came.points)) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it("gives these very shares when its points are taken over, within their rounding", () => {
    fc.assert(
      fc.property(anyAnswered, ({ decision, scenario }) => {
        for (const came of Object.values(elicitation(decision, scenario))) {
          if (came.kind !== "weights") continue;
          const { criteria } = problemWith(scenario, came.points);
          // Points are told to a tenth, and the least is one: of 95 or more in all, in the part and in the sum.
          const tenth = (0.1 * (1 + criteria.length)) / 95;
          for (const { criterion, share } of criteria) {
            const meant = came.shares[criterion.id] ?? NaN;
            // Two digits are at most 5 percent off, in the part and in the sum.
            expect(Math.abs(share - meant)).toBeLessThan(meant * (1.05 / 0.95 - 1) + tenth);
          }
        }

        function problemWith(before: Scenario, points: Readonly<Record<string, number>>) {
          return decisionProblem(decision, takeOverPoints(before, points));
        }
      }),
    );
  });

  it("is in use once it was taken over, and its answers stay as they were", () => {
    fc.assert(
      fc.property(anyAnswered, fc.constantFrom(...WEIGHING_WAYS), ({ decision, scenario }, way) => {
        const outlook = pointsOutlook[way](decision, scenario);
        if (!outlook) return;
        const taken = takeOverPoints(scenario, outlook.points);

        expect(taken.elicitation).toBe(scenario.elicitation);
        expect(pointsOutlook[way](decision, taken)?.isInUse).toBe(true);
      }),
    );
  });

  it("that has no answer is unused, and any other is compared or named with what is missing", () => {
    fc.assert(
      fc.property(anyAnswered, ({ decision, scenario }) => {
        const came = elicitation(decision, scenario);
        const { columns, unfinished } = elicitationComparison(decision, scenario);

        for (const way of WEIGHING_WAYS) {
          expect(came[way].kind === "unused").toBe(scenario.elicitation[way] === undefined);
        }
        const told = [...columns.slice(1), ...unfinished].map(({ way }) => way);
        expect(told.toSorted()).toEqual(Object.keys(scenario.elicitation).toSorted());
      }),
    );
  });
});
