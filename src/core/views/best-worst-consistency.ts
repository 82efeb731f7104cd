import type { RatedCriterion } from "#core/domain/criterion.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { BestWorstOutcome } from "./best-worst-outcome.ts";
import type { HeldAgainstEnds } from "./held-against-ends.ts";
import { OFF_BY_AT_MOST } from "./off-by-at-most.ts";

/**
 * Answers fit together while xi, the largest misfit as a difference of weights, is below this. The limit is ours:
 * the method names none.
 */
export const FITS_BELOW = 0.05;

/** A misfit that is shown as 0.00 is none. */
const SHOWN_FROM = 0.005;

const LOOK_SHOWN = 3;

export interface BestWorstConsistency {
  readonly fits: boolean;
  readonly sentence: string;
  /** Up to three answers that fit the weights least, worst first; none while they fit. */
  readonly look: readonly string[];
}

/**
 * Whether answers about the best and the worst fit together; null while there are no weights, or one criterion.
 *
 * They do when the largest misfit is small and no answer is far off; the latter is asked as well because among
 * many criteria all weights are small, and so is each difference of two. No answer is ever turned round by the
 * weights: that nothing lies beyond the two ends was checked before.
 */
export function bestWorstConsistency(
  held: HeldAgainstEnds,
  outcome: BestWorstOutcome,
): BestWorstConsistency | null {
  if (outcome.kind !== "weights" || held.asked === 0) return null;
  const { consistency, weights } = outcome;
  const weightOf = (criterion: RatedCriterion) => itemAt(weights, held.criteria.indexOf(criterion));
  const answers = comparisons(held).map((comparison) => {
    const { of, times, other } = comparison;
    const misfit = Math.abs(weightOf(of) - times * weightOf(other));
    const factor = weightOf(of) / weightOf(other) / times;
    return {
      ...comparison,
      // Many are off by xi exactly: rounding must not put them in order.
      misfit: Math.round(misfit * 1e6) / 1e6,
      isFarOff: Math.max(factor, 1 / factor) > OFF_BY_AT_MOST + 1e-6,
    };
  });
  const farOff = answers.filter(({ isFarOff }) => isFarOff).length;
  // Judged as it is shown, so that "0.05" never fits once and disagrees another time.
  const shown = consistency.toFixed(2);
  const whole = "where all weights together are 1";
  if (Number(shown) < FITS_BELOW && farOff === 0) {
    const most = consistency < SHOWN_FROM ? "" : `: each is off by ${shown} at most, ${whole}`;
    return { fits: true, sentence: `The answers fit together${most}.`, look: [] };
  }
  const look = answers
    .filter(({ misfit, isFarOff }) => isFarOff || misfit >= SHOWN_FROM)
    .toSorted((a, b) => Number(b.isFarOff) - Number(a.isFarOff) || b.misfit - a.misfit)
    .slice(0, LOOK_SHOWN)
    .map(({ of, times, other }) => {
      const come = Number((weightOf(of) / weightOf(other)).toPrecision(2));
      return `${of.name} is said to be ${timesAs(times)} important as ${other.name}; the weights come to ${come}.`;
    });
  const far = `, and ${farOff} of ${answers.length} ${farOff === 1 ? "is" : "are"} off by more than ${OFF_BY_AT_MOST} times`;
  return {
    fits: false,
    sentence: `The answers disagree by up to ${shown}, ${whole}${farOff === 0 ? "" : far}.`,
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
