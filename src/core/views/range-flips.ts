import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { movableTotal } from "./movable-total.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownRating } from "./shown-rating.ts";

/** One rating that, moved to an end of its own honest range, makes another option lead. */
export interface RangeFlip {
  readonly option: Option;
  readonly criterion: RatedCriterion;
  readonly from: number;
  readonly to: number;
  /** One, or several that are then tied; in the order of the ranking. */
  readonly newLeaders: readonly Option[];
}

/**
 * Every single rating whose own low-to-high range can turn the leader.
 *
 * A total rises with every rating, so only the ends matter: the low end for the
 * leader, the high end for a rival. Must-haves count, on criteria without weight
 * too: a leader may fall below one, and a rival that misses exactly one may come to
 * meet it. Gaps have no flips. Empty where options are tied for the lead or nothing
 * is ranked.
 */
export const rangeFlips = oncePerScenario((decision: Decision, scenario: Scenario): readonly RangeFlip[] => {
  const current = ranking(decision, scenario);
  const places = podium(current);
  if (current.kind === "blocked" || !places || places.leaders.length > 1) return [];
  const leader = itemAt(places.leaders, 0);
  const { runnerUp } = places;
  const successors = places.next.map(({ option }) => option);

  return decisionProblem(decision, scenario).criteria.flatMap(({ criterion, share }) =>
    current.rows.flatMap((row): RangeFlip[] => {
      const { rating } = shownRating(scenario, criterion, row.option.id);
      const total = movableTotal(row.standing, criterion.id);
      if (!rating || total === null) return [];
      const span = RATING_SCALE.best - RATING_SCALE.worst;
      if (row === leader) {
        if (!runnerUp) return [];
        const fallsOut = rating.low < (scenario.mustHaves[criterion.id] ?? rating.low);
        const after = total - (share * (rating.mode - rating.low) * 100) / span;
        if (!fallsOut && after >= runnerUp.standing.total - SAME_TOTAL) return [];
        return [{ option: row.option, criterion, from: rating.mode, to: rating.low, newLeaders: successors }];
      }
      const meets = rating.high >= (scenario.mustHaves[criterion.id] ?? rating.high);
      const after = total + (share * (rating.high - rating.mode) * 100) / span;
      if (!meets || after <= leader.standing.total + SAME_TOTAL) return [];
      return [
        { option: row.option, criterion, from: rating.mode, to: rating.high, newLeaders: [row.option] },
      ];
    }),
  );
});
