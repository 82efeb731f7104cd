import type { RatedCriterion } from "#core/domain/criterion.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { BestWorstOutcome } from "./best-worst-outcome.ts";
import type { HeldAgainstEnds } from "./held-against-ends.ts";

/** A misfit that is shown as 0.00 is none. */
const SHOWN_FROM = 0.005;

const LOOK_SHOWN = 3;

export interface BestWorstConsistency {
  readonly sentence: string;
  /** Up to three answers that fit the weights least, worst first; none while they fit. */
  readonly look: readonly string[];
}

/** Whether answers about the best and the worst fit together; null while there are no weights, or one criterion. */
export function bestWorstConsistency(
  held: HeldAgainstEnds,
  outcome: BestWorstOutcome,
): BestWorstConsistency | null {
  if (outcome.kind !== "weights" || held.asked === 0) return null;
  const { consistency, weights } = outcome;
  if (consistency < SHOWN_FROM) return { sentence: "The answers fit together.", look: [] };
  const weightOf = (criterion: RatedCriterion) => itemAt(weights, held.criteria.indexOf(criterion));
  const look = comparisons(held)
    .map((comparison) => {
      const { of, times, other } = comparison;
      const misfit = Math.abs(weightOf(of) - times * weightOf(other));
      // Many are off by xi exactly: rounding must not put them in order.
      return { ...comparison, misfit: Math.round(misfit * 1e6) / 1e6 };
    })
    .filter(({ misfit }) => misfit >= SHOWN_FROM)
    .toSorted((a, b) => b.misfit - a.misfit)
    .slice(0, LOOK_SHOWN)
    .map(({ of, times, other }) => {
      const come = Number((weightOf(of) / weightOf(other)).toPrecision(2));
      return `${of.name} is said to be ${timesAs(times)} important as ${other.name}; the weights come to ${come}.`;
    });
  return {
    sentence: `The answers disagree by up to ${consistency.toFixed(2)}, where all weights together are 1.`,
    look,
  };
}

function timesAs(times: number): string {
  return times === 1 ? "as" : `${times} times as`;
}

interface Comparison {
  readonly of: RatedCriterion;
  readonly times: number;
  readonly other: RatedCriterion;
}

function comparisons({ best, worst, times, others }: HeldAgainstEnds): readonly Comparison[] {
  if (!best || !worst || times === null) return [];
  return [
    { of: best, times, other: worst },
    ...others.flatMap(({ criterion, bestToIt, itToWorst }) => [
      ...(bestToIt === null ? [] : [{ of: best, times: bestToIt, other: criterion }]),
      ...(itToWorst === null ? [] : [{ of: criterion, times: itToWorst, other: worst }]),
    ]),
  ];
}
