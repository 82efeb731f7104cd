import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { flipList, type Flip } from "#core/views/flip-list.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { shownRating } from "#core/views/shown-rating.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";

/** Past a tie by less than any two ties of whole points and half ratings can be apart. */
const STEP = 1e-4;

describe("a change that turns the leader", () => {
  it("is found for weights exactly where trying every weight finds it", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        for (const [option, criterion] of weightPairs(decision, scenario)) {
          const leadsAt = (points: number) =>
            leadsAlone(decision, setWeight(scenario, criterion, points), option);
          const flip = flipList(decision, scenario).find(
            (each) => each.kind === "weight" && each.option.id === option && each.criterion.id === criterion,
          );

          const from = scenario.weights[criterion] ?? 0;
          const leading = Array.from({ length: 101 }, (_, points) => points).filter(leadsAt);
          if (leading.length > 0) expect(flip, `${option} by ${criterion}`).toBeDefined();
          if (!flip) continue;
          const onward = flip.to >= from ? STEP : -STEP;
          expect(leadsAt(flip.to + onward)).toBe(true);
          expect(leadsAt(flip.to - onward)).toBe(false);
          for (const points of leading) {
            expect(Math.abs(points - from)).toBeGreaterThan(Math.abs(flip.to - from) - STEP);
          }
        }
      }),
    );
  });

  it("is found for ratings exactly where trying the ratings finds it", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        for (const [option, criterion] of ratingPairs(decision, scenario)) {
          const leadsAt = (mode: number) =>
            leadsAlone(
              decision,
              rateCell(scenario, { criterion, option }, { low: 1, mode, high: 5, note: "" }),
              option,
            );
          const flip = flipList(decision, scenario).find(
            (each) => each.kind === "rating" && each.option.id === option && each.criterion.id === criterion,
          );

          expect(flip !== undefined, `${option} on ${criterion}`).toBe(leadsAt(5));
          if (!flip) continue;
          expect(leadsAt(flip.to + STEP)).toBe(true);
          expect(leadsAt(flip.to - STEP)).toBe(false);
        }
      }),
    );
  });

  it("is marked as within what we do not know exactly where the verdict says so", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const leaders = plainLeaders(decision, scenario);
        const ranked = plainSums(decision, scenario);
        fc.pre(leaders.length === 1);

        const marked = flipList(decision, scenario).filter((flip) => flip.withinRange);
        const rivals = rangeFlips(decision, scenario).filter(
          ({ option }) => ranked.has(option.id) && !leaders.includes(option.id),
        );

        expect(marked.map(cellOf).toSorted()).toEqual(rivals.map(cellOf).toSorted());
      }),
    );
  });

  it("stands in order of size, each between 0 and 1", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const sizes = flipList(decision, scenario).map(({ size }) => size);

        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        for (const size of sizes) {
          expect(size).toBeGreaterThanOrEqual(0);
          expect(size).toBeLessThan(1);
        }
      }),
    );
  });
});

function cellOf({ option, criterion }: Pick<Flip, "option" | "criterion">): string {
  return `${option.id} on ${criterion.id}`;
}

function leadsAlone(decision: Decision, scenario: Scenario, option: string): boolean {
  const leaders = plainLeaders(decision, scenario);
  return leaders.length === 1 && leaders[0] === option;
}

/** Ranked options behind the lead, with each criterion in play on which every ranked option is rated. */
function weightPairs(decision: Decision, scenario: Scenario): readonly (readonly [string, string])[] {
  const ranked = [...plainSums(decision, scenario).keys()];
  const leaders = plainLeaders(decision, scenario);
  const rated = decision.criteria.filter(
    (criterion) =>
      criterion.kind === "rated" &&
      !scenario.excludedCriteria.includes(criterion.id) &&
      ranked.every((option) => shownRating(scenario, criterion, option).rating !== null),
  );
  return ranked
    .filter((option) => !leaders.includes(option))
    .flatMap((option) => rated.map(({ id }) => [option, id] as const));
}

function ratingPairs(decision: Decision, scenario: Scenario): readonly (readonly [string, string])[] {
  return weightPairs(decision, scenario).filter(([, criterion]) => (scenario.weights[criterion] ?? 0) > 0);
}
