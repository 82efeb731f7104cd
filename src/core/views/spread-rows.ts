import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Spread } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { pointsLeft, SPREAD_POINTS } from "#core/domain/spread-points.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { shownPoints } from "./shown-points.ts";
import { weighableCriteria } from "./weighable-criteria.ts";

/** "Spread 100 points" as it is shown: nothing is handed out until somebody does. */
export interface SpreadRows {
  /** Heaviest now first. */
  readonly criteria: readonly RatedCriterion[];
  /** What each of them was given. */
  readonly spread: Spread;
  /** Below 0 where more than 100 are handed out. */
  readonly left: number;
  /** "78 of 100 handed out, 22 left" */
  readonly sentence: string;
  readonly leftOut: readonly RatedCriterion[];
}

export const spreadRows = oncePerScenario((decision: Decision, scenario: Scenario): SpreadRows => {
  const answer = scenario.elicitation.spread;
  const inPlay = decisionProblem(decision, scenario)
    .criteria.toSorted((a, b) => b.points - a.points)
    .map(({ criterion }) => criterion);
  const asked = answer ? inPlay.filter(({ id }) => id in answer) : weighableCriteria(decision, scenario);
  const spread = Object.fromEntries(asked.map(({ id }) => [id, answer?.[id] ?? 0]));
  const left = pointsLeft(Object.values(spread));
  return {
    criteria: asked,
    spread,
    left,
    sentence: sentence(left),
    leftOut: inPlay.filter(({ id }) => !(id in spread)),
  };
});

function sentence(left: number): string {
  if (left === 0) return `All ${SPREAD_POINTS} points are handed out`;
  const handedOut = `${shownPoints(SPREAD_POINTS - left)} of ${SPREAD_POINTS} points handed out`;
  return left > 0
    ? `${handedOut}, ${shownPoints(left)} left`
    : `${handedOut}, ${shownPoints(-left)} too many`;
}
