import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { nearestChange, type NearestChange } from "#core/views/nearest-change.ts";
import { trialOfNearest } from "#core/views/trial-of-nearest.ts";
import { anyPoints, anyCase } from "#tests/support/any-scenario.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";
import { plainLeaders, plainSums } from "#tests/support/plain-ranking.ts";
import { behindTheLead, leadsAlone, movableCriteria } from "./plain-flips.ts";

/** The scenario with the points of the nearest change, at which the rival ties. */
function atTheTie(scenario: Scenario, { givers, takers }: NearestChange): Scenario {
  const points = [...givers, ...takers].map(({ criterion, to }) => [criterion.id, to] as const);
  return takeOverPoints(scenario, Object.fromEntries(points));
}

/** How far the best of the others is ahead of an option, in quarters of the scale and parts of all points. */
function behindBy(
  decision: Decision,
  scenario: Scenario,
  option: OptionId,
  among: readonly OptionId[],
): number {
  const sums = plainSums(decision, scenario);
  const points = movableCriteria(decision, scenario).reduce(
    (sum, { id }) => sum + (scenario.weights[id] ?? 0),
    0,
  );
  const others = among.filter((id) => id !== option).map((id) => sums.get(id) ?? -Infinity);
  return (Math.max(...others) - (sums.get(option) ?? -Infinity)) / points;
}

describe("the nearest change of all weights", () => {
  it("ties at the points it names, where all others keep theirs or all are scaled alike", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        for (const option of behindTheLead(decision, scenario)) {
          const change = nearestChange(decision, scenario, option);
          if (!change || change.scaled) continue;
          const ranked = [...plainSums(decision, scenario).keys()];

          expect(Math.abs(behindBy(decision, atTheTie(scenario, change), option, ranked))).toBeLessThan(1e-9);
        }
      }),
      lawRuns,
    );
  });

  it("is tried on with points from 0 to 100 at which the option leads alone", () => {
    fc.assert(
      fc.property(anyCase, ({ decision, scenario }) => {
        for (const option of behindTheLead(decision, scenario)) {
          const change = nearestChange(decision, scenario, option);
          if (!change) continue;
          const trial = trialOfNearest(decision, scenario, change);
          if (trial.kind !== "weights") throw new Error("Not a trial of weights");

          expect(leadsAlone(decision, applyTrial(scenario, trial), option)).toBe(true);
          for (const points of Object.values(trial.points)) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(100);
          }
        }
      }),
      lawRuns,
    );
  });

  it("is no larger than any other change of weights that makes the option lead, and impossible only where none does", () => {
    const cases = fc.record({ open: anyCase, points: fc.array(anyPoints(), { minLength: 6, maxLength: 6 }) });
    fc.assert(
      fc.property(cases, ({ open: { decision, scenario }, points }) => {
        const movable = movableCriteria(decision, scenario).map(({ id }) => id);
        const tried = takeOverPoints(
          scenario,
          Object.fromEntries(movable.map((id, place) => [id, points[place] ?? 0])),
        );
        const [leader, ...tied] = plainLeaders(decision, tried);
        if (leader === undefined || tied.length > 0) return;
        if (!behindTheLead(decision, scenario).includes(leader)) return;
        const change = nearestChange(decision, scenario, leader);

        expect(change).not.toBeNull();
        expect(change!.moved).toBeLessThan(partMoved(movable, scenario, tried) + 1e-9);
      }),
      lawRuns,
    );
  });
});

function partMoved(criteria: readonly string[], before: Scenario, after: Scenario): number {
  const shares = (scenario: Scenario) => {
    const points = criteria.map((id) => scenario.weights[id] ?? 0);
    const sum = points.reduce((total, each) => total + each, 0);
    return points.map((each) => each / sum);
  };
  const now = shares(after);
  return shares(before).reduce((sum, share, place) => sum + Math.abs(share - now[place]!), 0) / 2;
}
