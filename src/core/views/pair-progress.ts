import type { ComparedPairs } from "./compared-pairs.ts";

/** How far "Compare in pairs" has come, in one or two sentences. */
export function pairProgress({ judgments, pairs, outcome }: ComparedPairs): string {
  const answered = judgments.length;
  if (pairs === 0) return "Nothing to ask: a pair takes two criteria.";
  if (outcome.kind === "not-connected") {
    const { missing } = outcome;
    return `${answered} answered. ${missing} more ${missing === 1 ? "is" : "are"} enough for weights.`;
  }
  const more = pairs - answered;
  if (more === 0) return pairs === 1 ? "The one pair is answered." : `All ${pairs} pairs are answered.`;
  return `${answered} of ${pairs} pairs answered: enough for weights. ${more} more would make them surer.`;
}
