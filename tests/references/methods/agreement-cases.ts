import * as z from "zod/mini";
import { groupConsensus, kendallTauB, kendallW } from "#core/engine/agreement.ts";
import { found, leftOut, type AnswerCase } from "#tests/references/answer.ts";
import { tableOf } from "#tests/references/read-case.ts";

export const answerTauB: AnswerCase = (printed) => {
  const [a, b] = tableOf(printed.matrix);
  return { scores: [defined(kendallTauB(a!, b!))] };
};

export const answerKendallW: AnswerCase = (printed) => {
  const subjects = tableOf(printed.matrix);
  const rankings = subjects[0]!.map((_, rater) => subjects.map((subject) => subject[rater]!));
  const w = defined(kendallW(rankings));

  return {
    scores: [w],
    extra: {
      // Raters times (subjects - 1) times W; printed to one decimal.
      chi2: found(rankings.length * (subjects.length - 1) * w, 0.05),
      W_exact: found(w, 1e-12),
      p: leftOut("our engine tells no chances of chi-square"),
      df: leftOut("what the chance would need"),
      W_without_tie_correction: leftOut("ours always corrects for ties"),
    },
  };
};

export const answerConsensus: AnswerCase = (printed) => {
  const maximum = z.number().parse(printed.params["M"]);
  return { scores: [groupConsensus(tableOf(printed.matrix), { maximum })] };
};

function defined(coefficient: number | null): number {
  if (coefficient === null) throw new Error("undefined for this case");
  return coefficient;
}
