import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { partsThatAddUp } from "./parts-that-add-up.ts";
import { ranking } from "./ranking.ts";
import { upperBound } from "./standing.ts";

/** One line of "How is this calculated?", told to one decimal. */
export interface CalculationLine {
  readonly criterion: string;
  readonly points: number;
  /** Percent of all points. */
  readonly share: string;
  /** 1 to 5. */
  readonly rating: number;
  /** 0 to 100, exact. */
  readonly value: number;
  /** The part of the total; the lines' parts add up to the total shown. */
  readonly part: string;
}

export interface Calculation {
  readonly option: string;
  readonly lines: readonly CalculationLine[];
  readonly total: string;
}

/** How one option's total comes about; null where it is not in play or a gap leaves it no single total. */
export function calculation(decision: Decision, scenario: Scenario, option: OptionId): Calculation | null {
  const current = ranking(decision, scenario);
  if (current.kind === "blocked") return null;
  const row = current.rows.find((candidate) => candidate.option.id === option);
  if (!row) return null;
  const rated = row.ratings.flatMap(({ rating }) => (rating ? [rating.mode] : []));
  if (rated.length < current.columns.length) return null;
  const parts = partsThatAddUp(
    row.contributions.map((part) => part ?? 0),
    upperBound(row.standing),
  );
  return {
    option: row.option.name,
    total: parts.total,
    lines: current.columns.map(({ criterion, points, share }, column) => {
      const rating = itemAt(rated, column);
      const span = RATING_SCALE.best - RATING_SCALE.worst;
      return {
        criterion: criterion.name,
        points,
        share: `${(share * 100).toFixed(1)} %`,
        rating,
        value: ((rating - RATING_SCALE.worst) / span) * 100,
        part: itemAt(parts.parts, column),
      };
    }),
  };
}
