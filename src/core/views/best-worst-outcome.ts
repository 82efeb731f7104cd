import type { RatedCriterion } from "#core/domain/criterion.ts";
import type { BestWorstAnswers } from "#core/domain/elicitation.ts";
import { bestWorstWeights } from "#core/engine/best-worst-weights.ts";
import { heldAgainstEnds, type HeldAgainstEnds } from "./held-against-ends.ts";

export type BestWorstOutcome =
  | { readonly kind: "unfinished"; readonly next: string }
  | {
      readonly kind: "weights";
      /** In the order of the criteria that take part, summing to 1. */
      readonly weights: readonly number[];
      /** The largest misfit of an answer, as a difference of weights. */
      readonly consistency: number;
    };

const known = new WeakMap<BestWorstAnswers, { held: HeldAgainstEnds; outcome: BestWorstOutcome }>();

/**
 * What the answers of "Best and worst" come to.
 *
 * @param criteria All in play.
 */
export function bestWorstOutcome(
  answer: BestWorstAnswers,
  criteria: readonly RatedCriterion[],
): { readonly held: HeldAgainstEnds; readonly outcome: BestWorstOutcome } {
  const held = heldAgainstEnds(answer, criteria);
  // Sliders make new scenarios around the same answers: what they come to is worked out once.
  const before = known.get(answer);
  const isSame =
    before?.held.criteria.length === held.criteria.length &&
    before.held.criteria.every((each, at) => each === held.criteria[at]);
  if (isSame) return before;
  const fresh = { held, outcome: outcomeOf(held) };
  known.set(answer, fresh);
  return fresh;
}

function outcomeOf(held: HeldAgainstEnds): BestWorstOutcome {
  const { criteria, best, worst, times, others } = held;
  if (criteria.length === 0) return unfinished("No criterion takes part. Choose those to compare.");
  if (criteria.length === 1) return { kind: "weights", weights: [1], consistency: 0 };
  if (best === null) return unfinished("Choose the most important criterion.");
  if (worst === null) return unfinished("Choose the least important criterion.");
  const open = held.asked - held.answered;
  if (times === null || open > 0) {
    return unfinished(
      `${held.answered} of ${held.asked} answers ${held.answered === 1 ? "is" : "are"} given. Choose the other ${open === 1 ? "one" : open}.`,
    );
  }
  const beyond = beyondTheEnds(held);
  if (beyond !== null) return unfinished(beyond);

  const answers = new Map(others.map((each) => [each.criterion, each]));
  const solved = bestWorstWeights({
    bestToOthers: criteria.map((each) =>
      each === best ? 1 : each === worst ? times : (answers.get(each)?.bestToIt ?? 1),
    ),
    othersToWorst: criteria.map((each) =>
      each === worst ? 1 : each === best ? times : (answers.get(each)?.itToWorst ?? 1),
    ),
  });
  if (!solved.ok) throw new Error(`Checked answers gave unusable comparisons: ${solved.error.kind}`);
  return { kind: "weights", ...solved.value };
}

function unfinished(next: string): BestWorstOutcome {
  return { kind: "unfinished", next };
}

/** Nothing lies outside the two ends: a sentence on the first answer that says otherwise, or null. */
function beyondTheEnds({ best, worst, times, others }: HeldAgainstEnds): string | null {
  if (!best || !worst || times === null) return null;
  const whole = `but only ${times} ${times === 1 ? "time" : "times"} as important as ${worst.name}, the least important`;
  for (const { criterion, bestToIt, itToWorst } of others) {
    if (bestToIt !== null && bestToIt > times) {
      return `${best.name} is said to be ${bestToIt} times as important as ${criterion.name}, ${whole}. Change one of the two answers.`;
    }
    if (itToWorst !== null && itToWorst > times) {
      return `${criterion.name} is said to be ${itToWorst} times as important as ${worst.name}, but ${best.name}, the most important, only ${times} ${times === 1 ? "time" : "times"}. Change one of the two answers.`;
    }
  }
  return null;
}
