import type { Decision, Option } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { ranking } from "./ranking.ts";
import { shownParts } from "./shown-parts.ts";

/** What one criterion, or the rest together, adds to a total. */
export interface ContributionSegment {
  readonly name: string;
  /** True of the lighter criteria together. */
  readonly rest: boolean;
  /** One part per bar, 0 to 100; 0 where the cell is not rated. */
  readonly parts: readonly number[];
}

export interface ContributionBar {
  readonly option: Option;
  /** As in the ranking, the number alone: "84" or "84.3". */
  readonly shownTotal: string;
  /** One number per segment, rounded so that they add up to the total shown. */
  readonly shownParts: readonly number[];
}

export interface ContributionBars {
  readonly bars: readonly ContributionBar[];
  /** The heaviest criteria, heaviest first, then "4 other criteria" as one where there are more. */
  readonly segments: readonly ContributionSegment[];
}

/** More segments than this cannot be told apart in one bar. */
const NAMED_SEGMENTS = 5;

/** One stacked bar per option that has a rank; null where nothing is ranked. */
export const contributionBars = oncePerScenario(
  (decision: Decision, scenario: Scenario): ContributionBars | null => {
    const current = ranking(decision, scenario);
    if (current.kind === "blocked") return null;
    const rows = current.rows.filter((row) => row.standing.kind === "ranked");
    if (rows.length === 0) return null;
    const heaviest = current.columns
      .map(({ criterion, points }, column) => ({ name: criterion.name, points, column }))
      .toSorted((a, b) => b.points - a.points);
    const named = heaviest.slice(0, NAMED_SEGMENTS);
    const rest = heaviest.slice(NAMED_SEGMENTS);
    const part = (row: number, column: number) => itemAt(itemAt(rows, row).contributions, column) ?? 0;
    const segments = named.map(({ name, column }) => ({
      name,
      rest: false,
      parts: rows.map((_, row) => part(row, column)),
    }));
    const other = {
      name: rest.length === 1 ? "1 other criterion" : `${rest.length} other criteria`,
      rest: true,
      parts: rows.map((_, row) => rest.reduce((sum, { column }) => sum + part(row, column), 0)),
    };
    const drawn = rest.length > 0 ? [...segments, other] : segments;
    return {
      bars: rows.map(({ option, shownNumber }, row) => {
        const parts = drawn.map((segment) => itemAt(segment.parts, row));
        return { option, shownTotal: shownNumber, shownParts: shownParts(parts, shownNumber) };
      }),
      segments: drawn,
    };
  },
);
