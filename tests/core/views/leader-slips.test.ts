import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { rateCell } from "#core/scenario/rate-cell.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { leaderSlips } from "#core/views/leader-slips.ts";
import { podium } from "#core/views/podium.ts";
import { ranking } from "#core/views/ranking.ts";
import { shownRating } from "#core/views/shown-rating.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { anyCase } from "#tests/support/any-scenario.ts";

/** Who leads when one rating is set to this. */
function leadersWith(
  { decision, scenario }: { decision: Decision; scenario: Scenario },
  cell: { criterion: CriterionId; option: OptionId },
  rating: number,
): readonly string[] {
  const changed = rateCell(scenario, cell, { low: rating, mode: rating, high: rating, note: "" });
  return (podium(ranking(decision, changed))?.leaders ?? []).map((row) => row.option.id);
}

describe("a rating of the leader that slips", () => {
  it("ties where a worked example says so", () => {
    // By hand, 60 and 40 points: Ada has 70 and Bob 60; a rating step on Speed is worth 15 points.
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });

    const slips = leaderSlips(decision, aScenario(decision, { weights: { Speed: 60, Price: 40 } }));

    expect(slips.map(({ criterion, from }) => [criterion.name, from])).toEqual([["Speed", 5]]);
    expect(slips[0]!.to).toBeCloseTo(5 - 10 / 15, 10);
  });

  it("hands the lead to the runner-up just past its end, and not before", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        for (const { criterion, rated, option, from, to } of leaderSlips(open.decision, open.scenario)) {
          const cell = { criterion: criterion.id, option: rated!.id };

          if (to - 1e-5 > 1) expect(leadersWith(open, cell, to - 1e-5)).toEqual([option.id]);
          expect(leadersWith(open, cell, Math.min(from, to + 1e-5))).toContain(rated!.id);
        }
      }),
    );
  });

  it("leaves out no rating that at its lowest would hand over the lead", () => {
    fc.assert(
      fc.property(anyCase, (open) => {
        const { decision, scenario } = open;
        const places = podium(ranking(decision, scenario));
        const leader = places?.leaders[0]?.option.id;
        if (!leader || places.leaders.length > 1 || places.runnerUp?.standing.tied !== false) return;
        const found = leaderSlips(decision, scenario).map(({ criterion }) => criterion.id);
        for (const { criterion } of decisionProblem(decision, scenario).criteria) {
          const { rating } = shownRating(scenario, criterion, leader);
          if (!rating || found.includes(criterion.id)) continue;
          const leaders = leadersWith(open, { criterion: criterion.id, option: leader }, 1);

          expect(leaders).toContain(leader);
        }
      }),
    );
  });
});
