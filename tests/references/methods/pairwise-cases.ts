import * as z from "zod/mini";
import { combineJudgments, pairwiseWeights } from "#core/engine/pairwise-weights.ts";
import { found, leftOut, type AnswerCase } from "#tests/references/answer.ts";
import { given, tableOf } from "#tests/references/read-case.ts";

const otherIndex = leftOut("a ratio by another random index than Saaty's of 1980");

export const answerPairwise: AnswerCase = (printed) => {
  const answer = given(pairwiseWeights(tableOf(printed.matrix)));
  const { weights, lambdaMax, consistencyIndex, consistencyRatio } = answer;

  return {
    scores: weights,
    extra: {
      lambda_max: found(lambdaMax, 1e-10),
      CI: found(consistencyIndex, 1e-10),
      "CR_saaty_RI_0.58": found(consistencyRatio, 1e-10),
      "CR_RI_1.24": found(consistencyRatio, 1e-10),
      "CR_recomputed_RI_1.32": found(consistencyRatio, 1e-10),
      // Printed to three decimals.
      CR: found(consistencyRatio, 0.0005),
      CR_saaty: found(consistencyRatio, 0.0005),
      CR_peer_6dp: otherIndex,
      CR_alonso_lamata: otherIndex,
      CR_donegan_dodd: otherIndex,
      "CR_pymcdm_RI_1.2358": otherIndex,
    },
  };
};

/** A group's judgments become one set first, the weights come from that. */
export const answerGroupPairwise: AnswerCase = (printed) => {
  const judgments = z.array(z.array(z.array(z.number()))).parse(printed.matrix);
  const { weights } = given(pairwiseWeights(given(combineJudgments(judgments))));
  return { scores: weights };
};
