import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision, Option } from "#core/domain/decision.ts";
import type { Cell } from "#core/domain/cell.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { shownRating, type ShownRating } from "./shown-rating.ts";

/** One cell as it is shown: what the catalog knows, and the rating that counts. */
export interface ComparisonCell {
  readonly cell: Cell;
  /** null on a descriptive criterion, which is never rated. */
  readonly shown: ShownRating | null;
}

export interface ComparisonRow {
  readonly criterion: Criterion;
  /** null on a descriptive criterion, which has no weight. */
  readonly points: number | null;
  /** 0 to 1. */
  readonly share: number;
  /** Highest minus lowest rating among the options in play; null where fewer than two are rated. */
  readonly spread: number | null;
  readonly minimum: number | null;
  readonly cells: ReadonlyMap<OptionId, ComparisonCell>;
}

/** Every criterion in play as a row, in the decision's order; every option in play as a column. */
export interface Comparison {
  readonly options: readonly Option[];
  readonly rows: readonly ComparisonRow[];
}

export const comparison = oncePerScenario((decision: Decision, scenario: Scenario): Comparison => {
  const { options, criteria } = decisionProblem(decision, scenario);
  const weighted = new Map(criteria.map((entry) => [entry.criterion.id, entry]));
  const inPlay = decision.criteria.filter((criterion) => !scenario.excludedCriteria.includes(criterion.id));
  const rows = inPlay.map((criterion): ComparisonRow => {
    const cells = new Map(
      options.map((option) => [option.id, comparisonCell(scenario, criterion, option.id)] as const),
    );
    return {
      criterion,
      points: weighted.get(criterion.id)?.points ?? null,
      share: weighted.get(criterion.id)?.share ?? 0,
      spread: spread([...cells.values()]),
      minimum: scenario.mustHaves[criterion.id] ?? null,
      cells,
    };
  });
  return { options, rows };
});

function comparisonCell(scenario: Scenario, criterion: Criterion, option: OptionId): ComparisonCell {
  const cell = criterion.cells[option];
  if (!cell) throw new Error(`Criterion ${criterion.id} has no cell for ${option}`);
  return { cell, shown: criterion.kind === "rated" ? shownRating(scenario, criterion, option) : null };
}

function spread(cells: readonly ComparisonCell[]): number | null {
  const modes = cells.flatMap(({ shown }) => (shown?.rating ? [shown.rating.mode] : []));
  return modes.length < 2 ? null : Math.max(...modes) - Math.min(...modes);
}
