import type { PairJudgment } from "./elicitation.ts";
import type { CriterionId } from "./ids.ts";

/** Two criteria, in the order in which they are asked about. */
export type Pair = readonly [CriterionId, CriterionId];

/** Whether the judgment answers this pair, whichever way round. */
export function isJudgmentOf({ more, less }: PairJudgment, [first, second]: Pair): boolean {
  return (more === first && less === second) || (more === second && less === first);
}

export function isSamePair([first, second]: Pair, [third, fourth]: Pair): boolean {
  return (first === third && second === fourth) || (first === fourth && second === third);
}
