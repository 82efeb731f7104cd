import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { TIE_TOLERANCE } from "#core/engine/tie-tolerance.ts";
import { decisionProblem } from "./decision-problem.ts";
import type { Flip } from "./flip-list.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { shownRating } from "./shown-rating.ts";

/** The smallest lowering of one rating of the leader after which the runner-up leads. */
export interface LeaderSlip extends Flip {
  /** True where `to` is a minimum that the leader falls below, not a tie. */
  readonly belowMinimum: boolean;
}

/**
 * Every single rating of the leader that, lowered alone, hands the lead to the runner-up, in the decision's order.
 *
 * The counterpart of a rival's own rating in `flipList`. Only the runner-up can come to lead
 * alone this way, so the list is empty where the first or the second place is shared.
 */
export const leaderSlips = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly LeaderSlip[] => {
    const places = podium(ranking(decision, scenario));
    if (!places?.runnerUp || places.leaders.length > 1 || places.runnerUp.standing.tied) return [];
    const { option } = places.runnerUp;
    const { option: rated, standing } = itemAt(places.leaders, 0);
    const lead = (standing.total - places.runnerUp.standing.total) / 100;
    const span = RATING_SCALE.best - RATING_SCALE.worst;
    return decisionProblem(decision, scenario).criteria.flatMap(({ criterion, share }): LeaderSlip[] => {
      const { rating } = shownRating(scenario, criterion, rated.id);
      if (!rating) return [];
      const minimum = scenario.mustHaves[criterion.id] ?? RATING_SCALE.worst;
      const tie = share > 0 ? rating.mode - (lead * span) / share : -Infinity;
      /** Whether the runner-up leads alone at a rating: a lead of up to the tolerance is a tie. */
      const turnsAt = (mode: number) => mode < minimum || ((tie - mode) / span) * share > TIE_TOLERANCE;
      if (!turnsAt(RATING_SCALE.worst)) return [];
      const to = Math.max(tie, minimum);
      const size = (rating.mode - to) / span;
      const slip = { kind: "rating", option, criterion, rated, from: rating.mode, to, size } as const;
      return [{ ...slip, belowMinimum: minimum > tie, withinRange: turnsAt(rating.low) }];
    });
  },
);
