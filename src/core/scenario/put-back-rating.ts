import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { withEntry } from "./with-entry.ts";

/** Drops the team's own rating of one cell, so that the catalog's holds again. */
export function putBackRating(
  scenario: Scenario,
  cell: { criterion: CriterionId; option: OptionId },
): Scenario {
  const row = withEntry(scenario.ratings[cell.criterion] ?? {}, cell.option, undefined);
  const remaining = Object.keys(row).length > 0 ? row : undefined;
  return { ...scenario, ratings: withEntry(scenario.ratings, cell.criterion, remaining) };
}
