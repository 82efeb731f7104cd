import { itemAt } from "#core/domain/item-at.ts";
import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { AdvocatePair } from "./devils-advocate-pair.ts";
import { partsThatAddUp } from "./parts-that-add-up.ts";
import { SAME_TOTAL } from "./same-total.ts";

/** One criterion on which the runner-up is ahead of the leader. */
export interface AdvocateGain {
  readonly criterion: RatedCriterion;
  /** Points of total, exact, above 0. */
  readonly exact: number;
  /** "Streaming, 5 against 2". */
  readonly words: string;
  /** "4.2 points". */
  readonly worth: string;
}

export interface AdvocateGains {
  /** Largest first, no more than can be read at a glance. */
  readonly gains: readonly AdvocateGain[];
  /** "2 other criteria" and "1.1 points"; null where none is left over. */
  readonly others: Pick<AdvocateGain, "words" | "worth"> | null;
  /** What it comes to against what the leader gains elsewhere, or that there is nothing. */
  readonly sum: string;
}

/** More than these are told together. */
const NAMED_AT_MOST = 3;

/** Where the runner-up is ahead, in points of total: the shown parts add up to the shown sum. */
export function devilsAdvocateGains({ leader, runnerUp, columns }: AdvocatePair): AdvocateGains {
  const differences = columns.map(
    (_, column) =>
      (itemAt(runnerUp.contributions, column) ?? 0) - (itemAt(leader.contributions, column) ?? 0),
  );
  const ahead = columns
    .map(({ criterion }, column) => ({ criterion, column, exact: itemAt(differences, column) }))
    .filter(({ exact }) => exact > SAME_TOTAL)
    .toSorted((a, b) => b.exact - a.exact);
  if (ahead.length === 0) {
    const sum = `Nothing that you weigh speaks for ${runnerUp.option.name} over ${leader.option.name}.`;
    return { gains: [], others: null, sum };
  }
  const shown = partsThatAddUp(ahead.map(({ exact }) => exact));
  const elsewhere = partsThatAddUp(
    differences.filter((each) => each < -SAME_TOTAL).map((each) => -each),
  ).total;
  const rating = (row: AdvocatePair["leader"], column: number) => itemAt(row.ratings, column).rating?.mode;
  const gains = ahead.slice(0, NAMED_AT_MOST).map(({ criterion, column, exact }, place): AdvocateGain => ({
    criterion,
    exact,
    words: `${criterion.name}, ${rating(runnerUp, column)} against ${rating(leader, column)}`,
    worth: points(itemAt(shown.parts, place)),
  }));
  const rest = shown.parts.slice(NAMED_AT_MOST).map(Number);
  const together = points(rest.reduce((sum, part) => sum + part, 0).toFixed(1));
  const words = `${rest.length} other ${rest.length === 1 ? "criterion" : "criteria"}`;
  return {
    gains,
    others: rest.length > 0 ? { words, worth: together } : null,
    sum: `In all ${points(shown.total)} for ${runnerUp.option.name}, against ${elsewhere} for ${leader.option.name} elsewhere.`,
  };
}

function points(shown: string): string {
  return shown === "0.0" ? "under 0.1 points" : `${shown} points`;
}
