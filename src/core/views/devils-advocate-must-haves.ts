import { RATING_SCALE } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { setMustHave } from "#core/scenario/set-must-have.ts";
import { decisionProblem } from "./decision-problem.ts";
import type { AdvocatePair } from "./devils-advocate-pair.ts";
import { leadingPlace } from "./leading-place.ts";
import { podium } from "./podium.ts";
import { ranking } from "./ranking.ts";
import { shownRating } from "./shown-rating.ts";

/** A must-have that nobody has set, which the leader misses and the runner-up meets. */
export interface AdvocateMustHave {
  readonly criterion: RatedCriterion;
  /** A whole rating, 2 to 5: the smallest that does it. */
  readonly minimum: number;
  /** "Streaming at least 3 (REST 2, gRPC 5): gRPC leads, 12 points ahead." */
  readonly sentence: string;
}

/** More than these would be a list to search, not a case. */
const AT_MOST = 3;

/**
 * The must-haves after which the runner-up is first, each set in place of none or of a lower one: those first
 * that leave it there alone, then those on what weighs most. Criteria without points count: a must-have needs none.
 */
export function devilsAdvocateMustHaves(
  decision: Decision,
  scenario: Scenario,
  { leader, runnerUp }: AdvocatePair,
): readonly AdvocateMustHave[] {
  const found = decisionProblem(decision, scenario).criteria.flatMap(({ criterion, points }) => {
    const missed = shownRating(scenario, criterion, leader.option.id).rating?.mode ?? RATING_SCALE.best;
    const met = shownRating(scenario, criterion, runnerUp.option.id).rating?.mode ?? RATING_SCALE.worst;
    const minimum = Math.floor(missed) + 1;
    if (minimum > met) return [];
    const after = setMustHave(scenario, criterion.id, minimum);
    const first = podium(ranking(decision, after))?.leaders ?? [];
    if (!first.some(({ option }) => option === runnerUp.option)) return [];
    return [{ criterion, points, minimum, missed, met, after, alone: first.length === 1 }];
  });
  return found
    .toSorted((a, b) => Number(b.alone) - Number(a.alone) || b.points - a.points)
    .slice(0, AT_MOST)
    .map(({ criterion, minimum, missed, met, after }) => {
      const ratings = `${leader.option.name} ${missed}, ${runnerUp.option.name} ${met}`;
      const then = leadingPlace(decision, after).words;
      const sentence = `${criterion.name} at least ${minimum} (${ratings}): ${then}.`;
      return { criterion, minimum, sentence };
    });
}
