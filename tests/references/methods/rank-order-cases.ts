import type { Result } from "#core/domain/result.ts";
import { rankOrderCentroid, rankReciprocal, rankSum } from "#core/engine/rank-order-weights.ts";
import type { AnswerCase } from "#tests/references/answer.ts";
import { given, numbersOf } from "#tests/references/read-case.ts";

type WeightsFromRanks = (ranks: readonly number[]) => Result<readonly number[], unknown>;

function answerWith(weightsFromRanks: WeightsFromRanks): AnswerCase {
  return (printed) => ({ scores: given(weightsFromRanks(numbersOf(printed.matrix))) });
}

export const answerRankOrderCentroid = answerWith(rankOrderCentroid);
export const answerRankSum = answerWith(rankSum);
export const answerRankReciprocal = answerWith(rankReciprocal);
