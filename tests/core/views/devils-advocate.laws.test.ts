import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rating } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { devilsAdvocate } from "#core/views/devils-advocate.ts";
import { shownRating } from "#core/views/shown-rating.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";

/** Names are ids in the sketched decisions. */
const advocated = ({ decision, scenario }: { decision: Decision; scenario: Scenario }) => {
  const found = devilsAdvocate(decision, scenario);
  return found.kind === "case" ? found : null;
};

describe("the case for the runner-up", () => {
  it("is never outdone by ratings of the two within their ranges, and is reached at their ends", () => {
    const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyCase, draws, (open, drawn) => {
        const found = advocated(open);
        if (!found || found.bestCase.ahead === null) return;
        const distance = (pick: (rating: Rating, whose: string, column: number) => number) =>
          distanceWith(open, [found.runnerUp, found.leader], pick);

        const any = distance(({ low, high }, whose, column) => {
          const place = drawn[column + (whose === found.leader ? 6 : 0)] ?? 0;
          return low + (high - low) * place;
        });
        const best = distance((rating, whose) => (whose === found.leader ? rating.low : rating.high));

        expect(best).toBeCloseTo(found.bestCase.ahead, 7);
        if (any !== null) expect(any).toBeLessThanOrEqual(found.bestCase.ahead + 1e-7);
      }),
    );
  });

  it("proposes must-haves that rule out the leader and put the runner-up first, as smaller ones do not", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const found = advocated(open);
        for (const { criterion, minimum } of found?.mustHaves ?? []) {
          const with_ = (least: number) => setMustHave(open.scenario, criterion.id, least);
          const ranked = plainSums(open.decision, with_(minimum));

          expect(plainLeaders(open.decision, with_(minimum))).toContain(found!.runnerUp);
          expect(ranked.has(found!.leader)).toBe(false);
          if (minimum > 2 && minimum - 1 > (open.scenario.mustHaves[criterion.id] ?? 1)) {
            expect(plainSums(open.decision, with_(minimum - 1)).has(found!.leader)).toBe(true);
          }
        }
      }),
    );
  });

  it("leaves out no must-have, up to three, that the runner-up is known to meet and that puts it first", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const found = advocated(open);
        if (!found) return;
        const able = decisionProblem(open.decision, open.scenario).criteria.filter(({ criterion }) =>
          [2, 3, 4, 5].some((minimum) => {
            const isKnown = shownRating(open.scenario, criterion, found.runnerUp).rating !== null;
            if (!isKnown || minimum < (open.scenario.mustHaves[criterion.id] ?? 1)) return false;
            const after = setMustHave(open.scenario, criterion.id, minimum);
            const ranked = plainSums(open.decision, after);
            return !ranked.has(found.leader) && plainLeaders(open.decision, after).includes(found.runnerUp);
          }),
        );

        expect(found.mustHaves).toHaveLength(Math.min(3, able.length));
      }),
    );
  });

  it("holds no more doubt on its side than the best case gains", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const found = advocated(open);
        if (!found || found.bestCase.ahead === null) return;
        const now = distanceWith(open, [found.runnerUp, found.leader], ({ mode }) => mode)!;
        const named = found.doubts.doubts.reduce((sum, { favour }) => sum + favour, 0);

        expect(named).toBeLessThanOrEqual(found.bestCase.ahead - now + 1e-7);
        for (const { favour, reach } of found.doubts.doubts) expect(favour).toBeLessThanOrEqual(reach + 1e-9);
      }),
    );
  });
});

/** How far one is ahead of the other by plain sums, 0 to 100, with other ratings of both; null where one has no rank. */
function distanceWith(
  { decision, scenario }: { decision: Decision; scenario: Scenario },
  pair: readonly [string, string],
  pick: (rating: Rating, whose: string, column: number) => number,
): number | null {
  const { criteria } = decisionProblem(decision, scenario);
  const changed = pair.reduce(
    (whole, option) =>
      criteria.reduce((each, { criterion }, column) => {
        const { rating } = shownRating(scenario, criterion, option);
        if (!rating) return each;
        const mode = pick(rating, option, column);
        return rateCell(each, { criterion: criterion.id, option }, { low: 1, mode, high: 5, note: "" });
      }, whole),
    scenario,
  );
  const sums = plainSums(decision, changed);
  const points = criteria.reduce((sum, each) => sum + each.points, 0);
  const [one, other] = pair.map((option) => sums.get(option));
  return one === undefined || other === undefined ? null : ((one - other) / points / 4) * 100;
}
