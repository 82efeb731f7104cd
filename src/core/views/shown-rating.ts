import type { Rating } from "#core/domain/cell.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** The rating that counts for one cell, and whose it is. */
export interface ShownRating {
  /** null: nobody has rated it. */
  readonly rating: Rating | null;
  /** The catalog's, whether or not the team set its own. */
  readonly catalog: Rating | null;
  /** True where the team's own rating stands in place of the catalog's. */
  readonly own: boolean;
  readonly note: string;
  /** The catalog's stand-in for "does not apply"; never true of a team's own rating. */
  readonly imputed: boolean;
}

/** The team's rating where there is one, else the catalog's. */
export function shownRating(scenario: Scenario, criterion: RatedCriterion, option: OptionId): ShownRating {
  const cell = criterion.cells[option];
  if (!cell) throw new Error(`Criterion ${criterion.id} has no cell for ${option}`);
  const own = scenario.ratings[criterion.id]?.[option];
  if (own) {
    const { low, mode, high, note } = own;
    return { rating: { low, mode, high }, catalog: cell.rating, own: true, note, imputed: false };
  }
  return { rating: cell.rating, catalog: cell.rating, own: false, note: "", imputed: cell.imputed };
}
