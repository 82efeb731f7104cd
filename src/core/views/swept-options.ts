import type { Decision, Option } from "#core/domain/decision.ts";
import type { CriterionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ranking } from "./ranking.ts";
import type { ShownRating } from "./shown-rating.ts";

export interface SweptOption {
  readonly option: Option;
  /** Of any criterion in play, weighted or not. */
  readonly ratingOn: (criterion: CriterionId) => ShownRating;
}

/** The options with a rank, in its order: only they have one total to draw. */
export const sweptOptions = oncePerScenario(
  (decision: Decision, scenario: Scenario): readonly SweptOption[] => {
    const current = ranking(decision, scenario);
    if (current.kind === "blocked") return [];
    const { criteria, options, ratings } = decisionProblem(decision, scenario);
    const column = new Map(criteria.map(({ criterion }, place) => [criterion.id, place]));
    return current.rows
      .filter(({ standing }) => standing.kind === "ranked")
      .map(({ option }) => {
        const row = itemAt(ratings, options.indexOf(option));
        return { option, ratingOn: (criterion) => itemAt(row, column.get(criterion) ?? -1) };
      });
  },
);
