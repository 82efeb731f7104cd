import * as z from "zod/mini";
import { topsis } from "#core/engine/topsis.ts";
import type { AnswerCase } from "#tests/references/answer.ts";
import { matrixOf } from "#tests/references/read-case.ts";

const settings = z.object({ normalization: z.enum(["min-max", "vector"]), distance: z.literal("euclidean") });

export const answerTopsis: AnswerCase = (printed) => {
  const { normalization } = settings.parse(printed.params);
  return { scores: topsis(matrixOf(printed, { kind: normalization })) };
};
