import * as z from "zod/mini";
import { bestWorstWeights } from "#core/engine/best-worst-weights.ts";
import { found, type AnswerCase } from "#tests/references/answer.ts";
import { given } from "#tests/references/read-case.ts";

const comparisons = z.object({
  best_to_others: z.array(z.number()),
  others_to_worst: z.array(z.number()),
});

export const answerBestWorst: AnswerCase = (printed) => {
  const { best_to_others: bestToOthers, others_to_worst: othersToWorst } = comparisons.parse(printed.matrix);
  const { weights, consistency } = given(bestWorstWeights({ bestToOthers, othersToWorst }));
  return { scores: weights, extra: { xi: found(consistency, 1e-9) } };
};
