import type { Swings } from "#core/domain/elicitation.ts";
import type { CriterionId } from "#core/domain/ids.ts";

/** The worth of the step that all others are parts of. */
export const LARGEST_STEP = 100;

/**
 * Makes one step the most valuable. The others keep their answers, except one that was the most valuable
 * until now: it was never asked as a part of another step, so it goes back to what was said of it before.
 *
 * @param before What was said of steps earlier on; one that is not named becomes open.
 */
export function chooseLargestStep(swings: Swings, largest: CriterionId, before: Swings = {}): Swings {
  const others = Object.entries(swings).flatMap(([id, worth]): (readonly [CriterionId, number])[] => {
    if (id === largest) return [];
    if (worth !== LARGEST_STEP) return [[id, worth]];
    const earlier = before[id];
    return earlier === undefined ? [] : [[id, earlier]];
  });
  return Object.fromEntries([...others, [largest, LARGEST_STEP] as const]);
}
