import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { setWeight } from "#core/scenario/set-weight.ts";
import { everyCriterion } from "#core/views/every-criterion.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { singleChanges, type SingleChange } from "#core/views/single-changes.ts";
import { trialOfChange } from "#core/views/trial-of-change.ts";
import { anyCase } from "#tests/support/any-scenario.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";
import {
  behindTheLead,
  leadByWeight,
  leadsAlone,
  movableCriteria,
  plainRating,
  plainWeightFlip,
} from "./plain-flips.ts";

/** Past a tie by less than any two ties of whole points and half ratings are apart. */
const EPSILON = 1e-4;

const WHOLE_POINTS = Array.from({ length: 101 }, (_, points) => points);

interface Open {
  readonly decision: Decision;
  readonly scenario: Scenario;
}

/** With the mode of one rating set to this. */
function rated({ scenario }: Open, criterion: RatedCriterion, option: OptionId, mode: number): Scenario {
  return rateCell(scenario, { criterion: criterion.id, option }, { low: 1, mode, high: 5, note: "" });
}

describe("the smallest change of one weight", () => {
  it("turns the leader just past where it is stated and not just before, and none is missed by trying", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const movable = movableCriteria(decision, scenario);
        for (const option of behindTheLead(decision, scenario)) {
          for (const { criterion, weight } of everyCriterion(decision, scenario, option)) {
            const cell = { option, criterion };
            if (!movable.includes(criterion)) {
              expect(weight).toBeNull();
              continue;
            }
            const lead = leadByWeight(decision, scenario, cell);
            const expected = plainWeightFlip(decision, scenario, cell);
            const from = scenario.weights[criterion.id] ?? 0;
            const leading = WHOLE_POINTS.filter(lead.at).map((points) => Math.abs(points - from));
            if (!weight || !expected) {
              expect({ weight, expected, leading }).toEqual({ weight: null, expected: null, leading: [] });
              continue;
            }

            const { to } = weight;
            const onward = to >= from ? EPSILON : -EPSILON;
            const leadsAt = (points: number) =>
              leadsAlone(decision, setWeight(scenario, criterion.id, points), option);
            expect({
              from: weight.from,
              isNearest: Math.abs(to - expected.to) < 1e-9,
              beforeAnyWholePoint: Math.min(...leading) > Math.abs(to - from) - 1e-9,
              justPast: leadsAt(to + onward),
              justBefore: leadsAt(to - onward),
            }).toEqual({
              from,
              isNearest: true,
              beforeAnyWholePoint: true,
              justPast: true,
              justBefore: false,
            });
          }
        }
      }),
      lawRuns,
    );
  });
});

describe("the smallest change of one rating", () => {
  it("of the rival's own turns the leader just past where it is stated and not just before, and none is missed", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const { decision, scenario } = open;
        const sums = plainSums(decision, scenario);
        for (const option of behindTheLead(decision, scenario)) {
          const behind = Math.max(...sums.values()) - sums.get(option)!;
          for (const { criterion, own } of everyCriterion(decision, scenario, option)) {
            const rating = plainRating(scenario, criterion, option);
            const points = scenario.weights[criterion.id] ?? 0;
            const leadsAt = (mode: number) =>
              leadsAlone(decision, rated(open, criterion, option, mode), option);
            if (!own || !rating) {
              expect(own).toBeNull();
              expect(rating !== null && points > 0 && leadsAt(5)).toBe(false);
              continue;
            }
            const { from, to } = own;
            expect({
              from,
              isThere: Math.abs(to - (rating.mode + behind / points)) < 1e-9,
              justPast: leadsAt(to + EPSILON),
              justBefore: leadsAt(to - EPSILON),
              withinRange: own.withinRange,
            }).toEqual({
              from: rating.mode,
              isThere: true,
              justPast: true,
              justBefore: false,
              withinRange: leadsAt(rating.high),
            });
          }
        }
      }),
      lawRuns,
    );
  });

  it("of the leader's turns it just past where it is stated and not just before, minimums included, and none is missed", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const { decision, scenario } = open;
        const [leader = "", ...tied] = plainLeaders(decision, scenario);
        for (const option of behindTheLead(decision, scenario)) {
          for (const { criterion, leaders } of everyCriterion(decision, scenario, option)) {
            const rating = plainRating(scenario, criterion, leader);
            const leadsAt = (mode: number) =>
              leadsAlone(decision, rated(open, criterion, leader, mode), option);
            if (!leaders || !rating) {
              expect(leaders).toBeNull();
              expect(rating !== null && tied.length === 0 && leadsAt(1)).toBe(false);
              continue;
            }
            expect({
              from: leaders.from,
              whose: leaders.rated?.id,
              justPast: leadsAt(leaders.to - EPSILON),
              justBefore: leadsAt(Math.min(rating.mode, leaders.to + EPSILON)),
              withinRange: leaders.withinRange,
            }).toEqual({
              from: rating.mode,
              whose: leader,
              justPast: true,
              justBefore: false,
              withinRange: leadsAt(rating.low),
            });
          }
        }
      }),
      lawRuns,
    );
  });

  it("is marked as within what we do not know exactly where the verdict says so", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const rivals = behindTheLead(decision, scenario);
        if (plainLeaders(decision, scenario).length !== 1) return;
        const marked = singleChanges(decision, scenario).filter(
          ({ withinRange, rated: whose, option }) => withinRange && whose === option,
        );
        const found = rangeFlips(decision, scenario).filter(({ option }) => rivals.includes(option.id));

        expect(marked.map(cellOf).toSorted()).toEqual(found.map(cellOf).toSorted());
      }),
    );
  });
});

describe("all single changes", () => {
  it("stand in order of size, each between 0 and 1, and are what the rows of every criterion hold", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        const all = singleChanges(decision, scenario);
        const sizes = all.map(({ size }) => size);
        const held = behindTheLead(decision, scenario).flatMap((option) =>
          everyCriterion(decision, scenario, option).flatMap(({ weight, own, leaders }) =>
            [weight, own, leaders].filter((change) => change !== null),
          ),
        );

        expect(new Set(held)).toEqual(new Set(all));
        sizes.forEach((size, place) => {
          expect(size).toBeGreaterThanOrEqual((sizes[place - 1] ?? 0) - 1e-9);
          expect(size).toBeLessThan(1);
        });
      }),
    );
  });
});

describe("what is tried on for a single change", () => {
  it("makes the rival lead alone, and no fewer decimals and no smaller step of its decimals do", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const { decision, scenario } = open;
        for (const change of singleChanges(decision, scenario)) {
          const value = triedValue(open, change);
          const coarsest = change.kind === "weight" ? 0 : 1;
          const decimals = Math.max(coarsest, `${value}`.split(".")[1]?.length ?? 0);
          const leads = leadOf(open, change);
          const [low, high] = limits(open, change);
          const step = Math.sign(value - change.from) / 10 ** decimals;
          const fewer = Array.from({ length: decimals - coarsest }, (_, nth) => coarsest + nth);

          expect({
            leads: leads(value),
            isWithin: value >= low && value <= high,
            isOnward: (value - change.from) * (change.to - change.from) >= 0,
            aStepLess: leads(Number((value - step).toFixed(decimals))),
            withFewerDecimals: fewer.flatMap((each) => gridWithin(low, high, each).filter(leads)),
          }).toEqual({
            leads: true,
            isWithin: true,
            isOnward: true,
            aStepLess: false,
            withFewerDecimals: [],
          });
        }
      }),
      lawRuns,
    );
  });
});

/** The value that is tried on, after a look at the rest of the trial. */
function triedValue({ decision, scenario }: Open, change: SingleChange): number {
  const trial = trialOfChange(decision, scenario, change);
  if (!leadsAlone(decision, applyTrial(scenario, trial), change.option.id)) {
    return expect.fail(`${change.sentence} ${JSON.stringify(trial)}`);
  }
  switch (trial.kind) {
    case "weights":
      expect(Object.keys(trial.points)).toEqual([change.criterion.id]);
      return trial.points[change.criterion.id]!;
    case "rating": {
      const before = plainRating(scenario, change.criterion, change.rated!.id)!;
      const { low, mode, high } = trial.rating;
      expect(low).toBe(Math.min(before.low, mode));
      expect(high).toBe(Math.max(before.high, mode));
      return mode;
    }
    case "must-have":
      return expect.fail("No change of a minimum was asked for");
  }
}

/** Whether the rival leads alone at a value of what changes. */
function leadOf(
  open: Open,
  { kind, criterion, option, rated: whose }: SingleChange,
): (value: number) => boolean {
  const { decision, scenario } = open;
  if (kind === "weight") return leadByWeight(decision, scenario, { option: option.id, criterion }).at;
  return (mode) => leadsAlone(decision, rated(open, criterion, whose!.id, mode), option.id);
}

/** Between which values it may be tried: the scale, or the range of the rating where the change is within it. */
function limits({ scenario }: Open, change: SingleChange): readonly [number, number] {
  if (change.kind === "weight") return [0, 100];
  const { low, high } = plainRating(scenario, change.criterion, change.rated!.id)!;
  return change.withinRange ? [low, high] : [1, 5];
}

function gridWithin(low: number, high: number, decimals: number): readonly number[] {
  const steps = 10 ** decimals;
  const first = Math.ceil(low * steps);
  return Array.from({ length: Math.floor(high * steps) - first + 1 }, (_, nth) => (first + nth) / steps);
}

function cellOf({ option, criterion }: Pick<SingleChange, "option" | "criterion">): string {
  return `${option.id} on ${criterion.id}`;
}
