import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Ranking } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { byId } from "#core/domain/by-id.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { elicitedRanking } from "./elicited-ranking.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { weighableCriteria } from "./weighable-criteria.ts";

/** The order of "Rank them" as it is shown: the one that was given, or the present one until then. */
export interface CriteriaOrder {
  /** Criteria in play alone. */
  readonly order: Ranking;
  readonly rows: readonly OrderedCriterion[];
  readonly leftOut: readonly RatedCriterion[];
}

export interface OrderedCriterion {
  readonly criterion: RatedCriterion;
  /** "2", or "2=" where several are level. */
  readonly shownRank: string;
  readonly isLevelWithAbove: boolean;
  /** What this order gives it, 0 to 1. */
  readonly share: number;
}

export const criteriaOrder = oncePerScenario((decision: Decision, scenario: Scenario): CriteriaOrder => {
  const criteria = decisionProblem(decision, scenario).criteria.map(({ criterion }) => criterion);
  const known = byId(criteria);
  const order = (scenario.elicitation.ranking ?? presentOrder(decision, scenario))
    .map((group) => group.filter((id) => known.has(id)))
    .filter((group) => group.length > 0);
  const elicited = elicitedRanking(order, criteria);
  const shareOf = (id: CriterionId) => (elicited.kind === "weights" ? (elicited.shares[id] ?? 0) : 0);
  const ranked = new Set(order.flat());
  return {
    order,
    rows: order.flatMap((group, index) => {
      const rank = order.slice(0, index).flat().length + 1;
      return group.flatMap((id, place) => {
        const criterion = known.get(id);
        if (!criterion) return [];
        const shownRank = group.length > 1 ? `${rank}=` : String(rank);
        return [{ criterion, shownRank, isLevelWithAbove: place > 0, share: shareOf(id) }];
      });
    }),
    leftOut: criteria.filter(({ id }) => !ranked.has(id)),
  };
});

/** By the points in use; equal points are equally important. */
function presentOrder(decision: Decision, scenario: Scenario): Ranking {
  const points = (id: CriterionId) => scenario.weights[id] ?? 0;
  const heaviestFirst = weighableCriteria(decision, scenario).map(({ id }) => id);
  return [...new Set(heaviestFirst.map(points))].map((each) =>
    heaviestFirst.filter((id) => points(id) === each),
  );
}
