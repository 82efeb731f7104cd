import { COMPARISON_STEPS, type PairJudgment } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";

/** How much more one criterion matters, for 1 to 9 times. Saaty (1980) words the odd steps; the even ones lie between. */
const STEP_WORDS = [
  "the same",
  "slightly more",
  "moderately more",
  "moderately to strongly more",
  "strongly more",
  "strongly to very strongly more",
  "very strongly more",
  "very strongly to extremely more",
  "extremely more",
] as const;

/** What the numbers mean, for where they stand alone. */
export const STEPS_IN_SHORT =
  "1 the same, 3 moderately, 5 strongly, 7 very strongly, 9 extremely; 2, 4, 6 and 8 lie between.";

/** @param times 1 to 9; between two steps the nearer one is named. */
export function stepWords(times: number): string {
  return STEP_WORDS[Math.round(times) - COMPARISON_STEPS.least] ?? "more";
}

/** "Caching matters strongly more than Contract: 5 times." */
export function judgmentSentence(
  { more, less, times }: PairJudgment,
  nameOf: (id: CriterionId) => string,
): string {
  return times === 1
    ? `${nameOf(more)} and ${nameOf(less)} matter the same.`
    : `${nameOf(more)} matters ${stepWords(times)} than ${nameOf(less)}: ${times} times.`;
}
