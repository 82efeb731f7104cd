import { RATING_SCALE } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";

/** How many axes a radar may have, and how many it has until somebody chooses. */
export const RADAR_AXES = { fewest: 3, most: 10, usual: 8 } as const;

export interface RadarAxis {
  readonly criterion: CriterionId;
  readonly name: string;
  readonly points: number;
}

export interface RadarSeries {
  readonly option: OptionId;
  readonly name: string;
  /** Position among all options of the decision: keeps each option's colour and dash. */
  readonly position: number;
  /** Value per axis, 0 to 100; null where the cell is not rated. */
  readonly values: readonly (number | null)[];
}

export interface Radar {
  readonly axes: readonly RadarAxis[];
  readonly series: readonly RadarSeries[];
  /** How many weighted criteria there are in all. */
  readonly of: number;
}

/**
 * The heaviest criteria as axes, heaviest first, ties in the decision's order.
 *
 * @param most How many axes to show, 3 to 10.
 * @returns null with fewer than three weighted criteria: two axes make no shape.
 */
export function radar(decision: Decision, scenario: Scenario, most: number): Radar | null {
  const { criteria, options, ratings } = decisionProblem(decision, scenario);
  const heavy = criteria
    .map((entry, column) => ({ ...entry, column }))
    .filter((entry) => entry.points > 0)
    .toSorted((a, b) => b.points - a.points);
  if (heavy.length < RADAR_AXES.fewest) return null;
  const chosen = heavy.slice(0, most);
  return {
    axes: chosen.map(({ criterion, points }) => ({ criterion: criterion.id, name: criterion.name, points })),
    series: options.map((option, row) => ({
      option: option.id,
      name: option.name,
      position: decision.options.indexOf(option),
      values: chosen.map(({ column }) => toValue(itemAt(itemAt(ratings, row), column).rating?.mode)),
    })),
    of: heavy.length,
  };
}

function toValue(rating: number | undefined): number | null {
  if (rating === undefined) return null;
  return ((rating - RATING_SCALE.worst) / (RATING_SCALE.best - RATING_SCALE.worst)) * 100;
}
