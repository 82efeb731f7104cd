import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { partsThatAddUp } from "./parts-that-add-up.ts";
import { ranking } from "./ranking.ts";

/** One line of the calculation of an option with gaps, told to one decimal. */
export interface BoundsLine {
  readonly criterion: string;
  readonly points: number;
  /** Percent of all points. */
  readonly share: string;
  /** 1 to 5, or null where the cell is not rated. */
  readonly rating: number | null;
  /** 0 to 100, exact, or null. */
  readonly value: number | null;
  /** The part of the lower bound: a gap counts as value 0. */
  readonly low: string;
  /** The part of the upper bound: a gap counts as value 100. */
  readonly high: string;
}

/** Two sums: the lines' low parts add up to `low`, their high parts to `high`. */
export interface CalculationBounds {
  readonly option: string;
  readonly gaps: number;
  readonly lines: readonly BoundsLine[];
  readonly low: string;
  readonly high: string;
}

/** Both ends of an option that is not rated on all that is weighed; null where it is, or is not in play. */
export function calculationBounds(
  decision: Decision,
  scenario: Scenario,
  option: OptionId,
): CalculationBounds | null {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return null;
  const row = current.rows.find((candidate) => candidate.option.id === option);
  if (!row || row.standing.kind === "ranked") return null;
  const gaps = row.contributions.filter((part) => part === null).length;
  if (gaps === 0) return null;
  const low = partsThatAddUp(
    row.contributions.map((part) => part ?? 0),
    row.standing.low,
  );
  const high = partsThatAddUp(
    row.contributions.map((part, column) => part ?? itemAt(current.columns, column).share * 100),
    row.standing.high,
  );
  return {
    option: row.option.name,
    gaps,
    low: low.total,
    high: high.total,
    lines: current.columns.map(({ criterion, points, share }, column) => {
      const rating = itemAt(row.ratings, column).rating?.mode ?? null;
      const span = RATING_SCALE.best - RATING_SCALE.worst;
      return {
        criterion: criterion.name,
        points,
        share: `${(share * 100).toFixed(1)} %`,
        rating,
        value: rating === null ? null : ((rating - RATING_SCALE.worst) / span) * 100,
        low: itemAt(low.parts, column),
        high: itemAt(high.parts, column),
      };
    }),
  };
}
