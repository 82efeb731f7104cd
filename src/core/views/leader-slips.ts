import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { SAME_TOTAL } from "./same-total.ts";
import { shownRating } from "./shown-rating.ts";

/** The smallest lowering of one rating of the leader after which the runner-up leads. */
export interface LeaderSlip {
  readonly leader: Option;
  readonly runnerUp: Option;
  readonly criterion: RatedCriterion;
  /** Ratings 1 to 5. */
  readonly from: number;
  /** Where the two tie, or the minimum that the leader must not fall below; just below it the runner-up leads. */
  readonly to: number;
  /** True where it is a minimum that the leader falls below, not a tie. */
  readonly belowMinimum: boolean;
  /** Inside the cell's own low to high. */
  readonly withinRange: boolean;
}

/** Room on the scale below which there is none: what rounding leaves of 0. */
const JUST_PAST = 1e-9;

/**
 * Every single rating of the leader that, lowered alone, hands the lead to the runner-up.
 *
 * The counterpart of a rival's own rating in `flipList`. Only the runner-up can come to lead
 * alone this way, so the list is empty where the first or the second place is shared.
 */
export const leaderSlips = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly LeaderSlip[] => {
    const current = ranking(decision, scenario);
    const places = podium(current);
    if (!places?.runnerUp || places.leaders.length > 1 || places.runnerUp.standing.tied) return [];
    const { runnerUp } = places;
    const leader = itemAt(places.leaders, 0);
    const lead = leader.standing.total - runnerUp.standing.total;
    const span = RATING_SCALE.best - RATING_SCALE.worst;
    return decisionProblem(decision, scenario).criteria.flatMap(({ criterion, share }): LeaderSlip[] => {
      const { rating } = shownRating(scenario, criterion, leader.option.id);
      if (!rating) return [];
      const tie = share * 100 > SAME_TOTAL ? rating.mode - (lead * span) / (share * 100) : RATING_SCALE.worst;
      const to = Math.max(tie, scenario.mustHaves[criterion.id] ?? RATING_SCALE.worst);
      if (to - RATING_SCALE.worst <= JUST_PAST) return [];
      const slip = { leader: leader.option, runnerUp: runnerUp.option, criterion, from: rating.mode, to };
      return [{ ...slip, belowMinimum: to > tie, withinRange: to - rating.low > JUST_PAST }];
    });
  },
);
