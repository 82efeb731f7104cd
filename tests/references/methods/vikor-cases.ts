import * as z from "zod/mini";
import { vikor } from "#core/engine/vikor.ts";
import { found, type AnswerCase } from "#tests/references/answer.ts";
import { matrixOf } from "#tests/references/read-case.ts";

/** Half of the third decimal, to which cases print Q, S and R. */
const PRINTED = 0.0005;

export const answerVikor: AnswerCase = (printed) => {
  const v = z.number().parse(printed.params["v"]);
  const { s, r, q, compromise } = vikor(matrixOf(printed, { kind: "none" }), { v });

  return {
    scores: q,
    within: PRINTED,
    extra: {
      S: found(s, PRINTED),
      R: found(r, PRINTED),
      // A compromise of one option is what both conditions together mean.
      acceptable_advantage: found(compromise.length === 1, 0),
      acceptable_stability: found(compromise.length === 1, 0),
      compromise_set_indices: found(compromise, 0),
    },
  };
};
