import * as z from "zod/mini";
import { weightFlips } from "#core/engine/flips.ts";
import { weightSweep } from "#core/engine/weight-sweep.ts";
import type { AnswerCase } from "#tests/references/answer.ts";
import { expectNear } from "#tests/references/expect-near.ts";
import { matrixOf } from "#tests/references/read-case.ts";

/** What is taken from the leader's weight with the others unchanged, and its share where the second option overtakes. */
export const answerCrossover: AnswerCase = (printed) => {
  const criterion = z.number().parse(printed.params["criterion"]);
  const matrix = matrixOf(printed, { kind: "none" });
  const flip = weightFlips(matrix)[1]![criterion]!;
  if (flip.kind !== "flip") throw new Error(`no flip: ${flip.kind}`);
  const [crossover] = weightSweep(matrix, criterion).crossovers;

  const others = matrix.weights.reduce((sum, weight) => sum + weight, -matrix.weights[criterion]!);
  // The same point whether the others stay as they are or keep their ratios.
  expectNear(flip.to / (flip.to + others), crossover!.share, 1e-12, "share after the flip");
  return { scores: [flip.from - flip.to, crossover!.share] };
};
