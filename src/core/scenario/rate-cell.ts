import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import type { RatingOverride, Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/** The team's own rating of one cell: 1 to 5, low <= mode <= high, with its reason. */
export function rateCell(
  scenario: Scenario,
  cell: { criterion: CriterionId; option: OptionId },
  rating: RatingOverride,
): Scenario {
  const row = withEntry(scenario.ratings[cell.criterion] ?? {}, cell.option, rating);
  return { ...scenario, ratings: withEntry(scenario.ratings, cell.criterion, row) };
}
