import type { Elicitation } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";

/**
 * The answers of all ways of weighing without what they say of other criteria. A way that was
 * used stays used, even when no answer is left in it.
 */
export function keepCriteria(elicitation: Elicitation, stays: (id: CriterionId) => boolean): Elicitation {
  const { ranking, swings, pairs, bestWorst, spread } = elicitation;
  const kept = (numbers: Readonly<Record<CriterionId, number>>) =>
    Object.fromEntries(Object.entries(numbers).filter(([id]) => stays(id)));
  const end = (id: CriterionId | null) => (id !== null && stays(id) ? id : null);
  return {
    ...(ranking && {
      ranking: ranking.map((group) => group.filter(stays)).filter((group) => group.length > 0),
    }),
    ...(swings && { swings: kept(swings) }),
    ...(pairs && {
      pairs: {
        criteria: pairs.criteria.filter(stays),
        judgments: pairs.judgments.filter(({ more, less }) => stays(more) && stays(less)),
      },
    }),
    ...(bestWorst && {
      bestWorst: {
        criteria: bestWorst.criteria.filter(stays),
        best: end(bestWorst.best),
        worst: end(bestWorst.worst),
        bestToOthers: kept(bestWorst.bestToOthers),
        othersToWorst: kept(bestWorst.othersToWorst),
      },
    }),
    ...(spread && { spread: kept(spread) }),
  };
}
