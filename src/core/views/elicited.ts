import type { CriterionId } from "#core/domain/ids.ts";

/**
 * What the answers of one way of weighing come to.
 *
 * Every way is read by one pure function in a file of its own, `elicited-<way>.ts`:
 *
 *     elicitedRanking(answer: Ranking, criteria: readonly RatedCriterion[]): Elicited
 *
 * `criteria` are all in play, in the decision's order, points or not. What the answer says of others is passed
 * over; what is in play and not in the answer gets 0. "unused" is told by `elicitation` alone, which is the one
 * door to all ways: such a function is only asked about answers that are there.
 */
export type Elicited =
  | { readonly kind: "unused" }
  /** Too little was answered for weights, or the answers contradict each other. */
  | {
      readonly kind: "unfinished";
      /** A sentence: what is missing, and what to do next. */
      readonly next: string;
    }
  | {
      readonly kind: "weights";
      /** 0 to 1 for every criterion in play, summing to 1; 0 for one that the way leaves out. */
      readonly shares: Readonly<Record<CriterionId, number>>;
      /** 0 to 100 for the same criteria: what is written when the answers are taken over. */
      readonly points: Readonly<Record<CriterionId, number>>;
    };
