import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Spread } from "#core/domain/elicitation.ts";
import { pointsLeft, SPREAD_POINTS } from "#core/domain/spread-points.ts";
import type { Elicited } from "./elicited.ts";
import { shownPoints } from "./shown-points.ts";

/** "Spread 100 points": the points are taken over as they were typed, once they add up to 100. */
export function elicitedSpread(answer: Spread, criteria: readonly RatedCriterion[]): Elicited {
  const points = Object.fromEntries(criteria.map(({ id }) => [id, answer[id] ?? 0]));
  const typed = Object.values(points);
  const left = pointsLeft(typed);
  if (left > 0) return { kind: "unfinished", next: handOut(left) };
  if (left < 0) return { kind: "unfinished", next: takeBack(-left) };
  const sum = typed.reduce((total, each) => total + each, 0);
  return {
    kind: "weights",
    shares: Object.fromEntries(Object.entries(points).map(([id, each]) => [id, each / sum])),
    points,
  };
}

function handOut(left: number): string {
  if (left === SPREAD_POINTS) return `Hand out ${SPREAD_POINTS} points.`;
  return `Hand out the points that are left: ${shownPoints(left)}.`;
}

function takeBack(over: number): string {
  return `Take back what is more than ${SPREAD_POINTS}: ${shownPoints(over)}.`;
}
