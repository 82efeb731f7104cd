import type { BestWorstAnswers } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { withEntry } from "./with-entry.ts";

/**
 * Changes of what was answered in "Best and worst". How many times the best is as important as the worst is
 * asked once and stands once, as `bestToOthers[worst]`.
 */

type Times = Readonly<Record<CriterionId, number>>;

/**
 * Names the most important criterion. What was said of the one before it was said of that one only and goes;
 * how the old and the new one stand to the worst still holds.
 *
 * @param earlier What was said when this one was the best before.
 */
export function chooseBest(
  answers: BestWorstAnswers,
  best: CriterionId,
  earlier: Times = {},
): BestWorstAnswers {
  const { best: before, worst, bestToOthers, othersToWorst } = answers;
  if (best === before) return answers;
  const ofBefore = before === null || worst === null ? undefined : bestToOthers[worst];
  const kept = before === null ? othersToWorst : withEntry(othersToWorst, before, ofBefore);
  return {
    ...answers,
    best,
    bestToOthers: worst === null ? earlier : withEntry(earlier, worst, kept[best]),
    othersToWorst: withEntry(kept, best, undefined),
  };
}

/**
 * Names the least important criterion; what was said of the one before it goes.
 *
 * @param earlier What was said when this one was the worst before.
 */
export function chooseWorst(
  answers: BestWorstAnswers,
  worst: CriterionId,
  earlier: Times = {},
): BestWorstAnswers {
  return worst === answers.worst ? answers : { ...answers, worst, othersToWorst: earlier };
}

/** @param times 1 to 9; undefined takes the answer back. */
export function holdAgainstBest(
  answers: BestWorstAnswers,
  criterion: CriterionId,
  times: number | undefined,
): BestWorstAnswers {
  return { ...answers, bestToOthers: withEntry(answers.bestToOthers, criterion, times) };
}

/** @param times 1 to 9; undefined takes the answer back. */
export function holdAgainstWorst(
  answers: BestWorstAnswers,
  criterion: CriterionId,
  times: number | undefined,
): BestWorstAnswers {
  return { ...answers, othersToWorst: withEntry(answers.othersToWorst, criterion, times) };
}

/** Lets these criteria take part and no others; what was said of others goes. */
export function chooseHeld(answers: BestWorstAnswers, criteria: readonly CriterionId[]): BestWorstAnswers {
  const stays = (id: CriterionId) => criteria.includes(id);
  const kept = (times: Times) => Object.fromEntries(Object.entries(times).filter(([id]) => stays(id)));
  const end = (id: CriterionId | null) => (id !== null && stays(id) ? id : null);
  const best = end(answers.best);
  const worst = end(answers.worst);
  return {
    criteria,
    best,
    worst,
    // Without its end a row of comparisons says nothing.
    bestToOthers: best === null ? {} : kept(answers.bestToOthers),
    othersToWorst: worst === null ? {} : kept(answers.othersToWorst),
  };
}
