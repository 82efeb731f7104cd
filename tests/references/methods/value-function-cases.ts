import * as z from "zod/mini";
import { piecewiseLinear } from "#core/engine/value-function.ts";
import { found, leftOut, type AnswerCase } from "#tests/references/answer.ts";
import { numbersOf } from "#tests/references/read-case.ts";

const points = z.object({ x: z.array(z.number()), v: z.array(z.number()) });

export const answerValueFunction: AnswerCase = (printed) => {
  const value = bentLine(printed.params);
  const { x } = points.parse(printed.expected_extra?.["clip"]);

  return {
    scores: numbersOf(printed.matrix).map(value),
    extra: {
      clip: found({ x, v: x.map(value) }, 1e-12),
      extrapolate: leftOut("ours stays at its ends"),
    },
  };
};

/** A value function as cases print it: where it bends, and what it is worth there. */
export function bentLine(printed: unknown): (score: number) => number {
  const { x, v } = points.parse(printed);
  return piecewiseLinear(x.map((at, index) => ({ at, value: v[index]! })));
}
