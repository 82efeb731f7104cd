import { byId } from "#core/domain/by-id.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { BestWorstAnswers } from "#core/domain/elicitation.ts";

/** The answers of "Best and worst" as far as they are about criteria in play. */
export interface HeldAgainstEnds {
  /** Those that take part, in the order of the answers. */
  readonly criteria: readonly RatedCriterion[];
  /** null: not chosen, or not in play. */
  readonly best: RatedCriterion | null;
  /** Never the same as the best. */
  readonly worst: RatedCriterion | null;
  /** How many times the best is as important as the worst; null where that is open. */
  readonly times: number | null;
  /** All but the two ends; null where an answer is open. */
  readonly others: readonly {
    readonly criterion: RatedCriterion;
    readonly bestToIt: number | null;
    readonly itToWorst: number | null;
  }[];
  /** How many answers are there, and how many there will be. */
  readonly answered: number;
  readonly asked: number;
}

/** @param criteria All in play. */
export function heldAgainstEnds(
  answer: BestWorstAnswers,
  criteria: readonly RatedCriterion[],
): HeldAgainstEnds {
  const inPlay = byId(criteria);
  const taking = answer.criteria.flatMap((id) => inPlay.get(id) ?? []);
  const best = taking.find(({ id }) => id === answer.best) ?? null;
  const worst = taking.find(({ id }) => id === answer.worst && id !== answer.best) ?? null;
  const times = best && worst ? (answer.bestToOthers[worst.id] ?? null) : null;
  const others = taking
    .filter((criterion) => criterion !== best && criterion !== worst)
    .map((criterion) => ({
      criterion,
      bestToIt: best ? (answer.bestToOthers[criterion.id] ?? null) : null,
      itToWorst: worst ? (answer.othersToWorst[criterion.id] ?? null) : null,
    }));
  const given = [times, ...others.flatMap(({ bestToIt, itToWorst }) => [bestToIt, itToWorst])];
  return {
    criteria: taking,
    best,
    worst,
    times,
    others,
    answered: given.filter((each) => each !== null).length,
    asked: Math.max(0, 2 * taking.length - 3),
  };
}
