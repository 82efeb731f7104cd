import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { shownRating } from "./shown-rating.ts";

/** Whether any member meets one minimum, and who. */
export interface CombinationMustHave {
  readonly criterion: RatedCriterion;
  readonly minimum: number;
  readonly outcome:
    | { readonly kind: "met"; readonly by: readonly Option[] }
    /** No member is known to meet it, and some are not rated. */
    | { readonly kind: "unknown"; readonly unrated: readonly Option[] }
    | { readonly kind: "missed"; readonly best: number };
}

/** One entry per must-have on a criterion in play, in the decision's order; judged on the best single value. */
export function combinationMustHaves(
  decision: Decision,
  scenario: Scenario,
  memberIds: readonly OptionId[],
): readonly CombinationMustHave[] {
  const members = decision.options.filter(({ id }) => memberIds.includes(id));
  return decisionProblem(decision, scenario).criteria.flatMap(({ criterion }) => {
    const minimum = scenario.mustHaves[criterion.id];
    if (minimum === undefined || members.length === 0) return [];
    const rated = members.map((option) => ({
      option,
      rating: shownRating(scenario, criterion, option.id).rating?.mode ?? null,
    }));
    return [{ criterion, minimum, outcome: judge(rated, minimum) }];
  });
}

function judge(
  rated: readonly { readonly option: Option; readonly rating: number | null }[],
  minimum: number,
): CombinationMustHave["outcome"] {
  const by = rated.filter(({ rating }) => rating !== null && rating >= minimum);
  if (by.length > 0) return { kind: "met", by: by.map(({ option }) => option) };
  const unrated = rated.filter(({ rating }) => rating === null);
  if (unrated.length > 0) return { kind: "unknown", unrated: unrated.map(({ option }) => option) };
  return { kind: "missed", best: Math.max(...rated.map(({ rating }) => rating ?? 0)) };
}
