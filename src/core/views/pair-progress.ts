import type { ComparedPairs } from "./compared-pairs.ts";
import { missingLinks } from "./pair-questions.ts";

/** How far "Compare in pairs" has come, in one or two sentences. */
export function pairProgress({ criteria, judgments, pairs }: ComparedPairs): string {
  const answered = judgments.length;
  const missing = missingLinks(
    criteria.map(({ id }) => id),
    judgments,
  );
  if (missing > 0) {
    return `${answered} answered. ${missing} more ${missing === 1 ? "is" : "are"} enough for weights.`;
  }
  const more = pairs - answered;
  if (more === 0) return pairs === 1 ? "The one pair is answered." : `All ${pairs} pairs are answered.`;
  return `${answered} of ${pairs} pairs answered: enough for weights. ${more} more would make them surer.`;
}
