import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { flipProblem } from "./flip-problem.ts";
import { shownRating } from "./shown-rating.ts";
import { singleChanges, type SingleChange } from "./single-changes.ts";

/** What one criterion alone can do for an option that does not lead; null: impossible by this alone. */
export interface CriterionChanges {
  readonly criterion: RatedCriterion;
  readonly weight: SingleChange | null;
  /** Options with a rank that are not rated on it: what its weight would do nobody knows, so it is not looked for. */
  readonly notRated: readonly Option[];
  /** The option's own rating. */
  readonly own: SingleChange | null;
  /** The leader's rating. */
  readonly leaders: SingleChange | null;
}

/** One row for each criterion in play, heaviest first; of equal weight in the decision's order. */
export function everyCriterion(
  decision: Decision,
  scenario: Scenario,
  option: OptionId,
): readonly CriterionChanges[] {
  const ranked = flipProblem(decision, scenario)?.options ?? [];
  const changes = singleChanges(decision, scenario).filter((change) => change.option.id === option);
  const heaviestFirst = decisionProblem(decision, scenario).criteria.toSorted((a, b) => b.points - a.points);
  return heaviestFirst.map(({ criterion }) => {
    const here = changes.filter((change) => change.criterion.id === criterion.id);
    return {
      criterion,
      weight: here.find(({ rated }) => rated === null) ?? null,
      notRated: ranked.filter(({ id }) => shownRating(scenario, criterion, id).rating === null),
      own: here.find(({ rated }) => rated?.id === option) ?? null,
      leaders: here.find(({ rated }) => rated !== null && rated.id !== option) ?? null,
    };
  });
}
