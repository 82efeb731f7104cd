import type { Criterion } from "#core/domain/criterion.ts";
import type { Elicitation } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { denseList } from "./dense-list.ts";
import { withoutEnd } from "./without-end.ts";

/** The answers of other ways of weighing, in the order that `compact-places.ts` fixes; none for none. */
export function packElicitation(
  { ranking, swings, pairs, bestWorst, spread }: Elicitation,
  criteria: readonly Criterion[],
  position: (criterion: CriterionId) => number,
): readonly unknown[] {
  const end = (criterion: CriterionId | null) => (criterion === null ? null : position(criterion));
  const ways = [
    ranking ? ranking.map((group) => group.map(position)) : null,
    swings ? denseList(swings, criteria) : null,
    pairs
      ? [
          pairs.criteria.map(position),
          ...pairs.judgments.map(({ more, less, times }) => [position(more), position(less), times]),
        ]
      : null,
    bestWorst
      ? [
          bestWorst.criteria.map(position),
          end(bestWorst.best),
          end(bestWorst.worst),
          denseList(bestWorst.bestToOthers, criteria),
          denseList(bestWorst.othersToWorst, criteria),
        ]
      : null,
    spread ? denseList(spread, criteria) : null,
  ];
  return withoutEnd(ways, (way) => way === null);
}
