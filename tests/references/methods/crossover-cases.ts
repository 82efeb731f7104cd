import * as z from "zod/mini";
import { weightFlips } from "#core/engine/flips.ts";
import type { AnswerCase } from "#tests/references/answer.ts";
import { matrixOf } from "#tests/references/read-case.ts";

/** What is taken from the leader's weight with the others unchanged, and its share at the crossing. */
export const answerCrossover: AnswerCase = (printed) => {
  const criterion = z.number().parse(printed.params["criterion"]);
  const matrix = matrixOf(printed, { kind: "none" });
  const flip = weightFlips(matrix)[1]![criterion]!;
  if (flip.kind !== "flip") throw new Error(`no flip: ${flip.kind}`);

  const others = matrix.weights.reduce((sum, weight) => sum + weight, -matrix.weights[criterion]!);
  // The same share whether the others stay as they are or keep their ratios.
  return { scores: [flip.from - flip.to, flip.to / (flip.to + others)] };
};
