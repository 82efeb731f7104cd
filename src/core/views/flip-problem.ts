import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { decisionProblem, type WeightedCriterion } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ratedMatrix } from "./rated-matrix.ts";
import { ranking } from "./ranking.ts";
import type { ShownRating } from "./shown-rating.ts";

/** What flips are looked for in: the options with a rank, on the criteria that all of them are rated on. */
export interface FlipProblem {
  /** At least two, in the decision's order. */
  readonly options: readonly Option[];
  /** In the decision's order, those without weight too; every criterion with weight is among them. */
  readonly criteria: readonly WeightedCriterion[];
  /** Without weight, and left out because one option is not rated on them while another is. */
  readonly leftOut: readonly WeightedCriterion[];
  /** [option][criterion]. */
  readonly ratings: readonly (readonly ShownRating[])[];
  readonly matrix: DecisionMatrix;
}

/**
 * Only options with a rank can take the lead by a change, and only a criterion that all of them are rated on can
 * turn it: gaps have no flips. null where fewer than two have a rank.
 */
export const flipProblem = oncePerScenario((decision: Decision, scenario: Scenario): FlipProblem | null => {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return null;
  const ranked = new Set(
    current.rows.flatMap((row) => (row.standing.kind === "ranked" ? [row.option.id] : [])),
  );
  if (ranked.size < 2) return null;

  const problem = decisionProblem(decision, scenario);
  const options = problem.options.filter((option) => ranked.has(option.id));
  const allRows = problem.ratings.filter((_, row) => ranked.has(itemAt(problem.options, row).id));
  const complete = problem.criteria.map((_, column) =>
    allRows.every((row) => itemAt(row, column).rating !== null),
  );
  const criteria = problem.criteria.filter((_, column) => complete[column]);
  const leftOut = problem.criteria.filter(
    (_, column) => !complete[column] && allRows.some((row) => itemAt(row, column).rating),
  );
  const ratings = allRows.map((row) => row.filter((_, column) => complete[column]));
  return { options, criteria, leftOut, ratings, matrix: ratedMatrix(criteria, ratings, RATING_SCALE.worst) };
});
