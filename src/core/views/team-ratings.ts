import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { comparison } from "./comparison.ts";
import type { ShownRating } from "./shown-rating.ts";

/** A rating in play that the team set in place of the catalog's. */
export interface TeamRating {
  readonly criterion: string;
  readonly option: string;
  readonly shown: ShownRating;
}

/** The team's own ratings in play, in the decision's order; those of what is taken out do not count. */
export function teamRatings(decision: Decision, scenario: Scenario): readonly TeamRating[] {
  const { options, rows } = comparison(decision, scenario);
  return rows.flatMap(({ criterion, cells }) =>
    options.flatMap((option) => {
      const shown = cells.get(option.id)?.shown;
      return shown?.own ? [{ criterion: criterion.name, option: option.name, shown }] : [];
    }),
  );
}
