import type { ComparedPairs } from "./compared-pairs.ts";
import { pairConsistency } from "./pair-consistency.ts";

/**
 * How far "Compare in pairs" has come, in one sentence. It is read aloud when it changes, and so holds no figure that
 * changes with each step of an answer.
 */
export function pairProgress(compared: ComparedPairs): string {
  const { judgments, pairs, outcome } = compared;
  const answered = judgments.length;
  if (pairs === 0) return "Nothing to ask: a pair takes two criteria.";
  if (outcome.kind === "not-connected") {
    const { missing } = outcome;
    return `${answered} answered; ${missing} more ${missing === 1 ? "is" : "are"} enough for weights.`;
  }
  const more = pairs - answered;
  const doubt = pairConsistency(compared)?.fits === false ? ", but some answers do not fit together" : null;
  if (more === 0)
    return pairs === 1 ? "The one pair is answered." : `All ${pairs} pairs are answered${doubt ?? ""}.`;
  return `${answered} of ${pairs} pairs answered: enough for weights${doubt ?? `, and ${more} more would make them surer`}.`;
}
