import * as z from "zod/mini";
import type { Scaling } from "#core/engine/decision-matrix.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { found, leftOut, type Answer, type AnswerCase } from "#tests/references/answer.ts";
import type { PublishedCase } from "#tests/references/published-case.ts";
import { fixedEnds, matrixOf, numbersOf, tableOf } from "#tests/references/read-case.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { bentLine } from "./value-function-cases.ts";
import { shareOfFirstPlaces } from "./first-places-with-noise.ts";

/** The words with which a case tells how its columns were made comparable. */
const scalingInWords: Readonly<Record<string, Scaling>> = {
  "cost inverted 1/x, then sum-normalised; weights sum-normalised (20 each)": { kind: "sum" },
  "linear-max: benefit x/max; cost min/x": { kind: "max" },
  "none (columns already sum to 1)": { kind: "none" },
};

export const answerWeightedSum: AnswerCase = (printed) => {
  const words = z.string().parse(printed.params["normalization"]);
  const scaling = scalingInWords[words];
  if (scaling === undefined) throw new Error(`no scaling for: ${words}`);
  return { scores: weightedSum(matrixOf(printed, scaling)) };
};

/** SPOTIS measures the distance from the ideal, so the least is best. */
export const answerSpotis: AnswerCase = (printed) => {
  const bounds = tableOf(printed.params["bounds"]);
  const lower = bounds.map(([low]) => low!);
  const upper = bounds.map(([, high]) => high!);

  const totals = weightedSum(matrixOf(printed, fixedEnds(printed, lower, upper)));

  return { scores: totals.map((total) => 1 - total) };
};

/** Scores become values by the case's own bent lines, one per criterion, before anything is weighed. */
export const answerValueFunctions: AnswerCase = (printed) => {
  const columns = [1, 2].map((column) => bentLine(printed.params[`value_function_${column}`]));
  const values = tableOf(printed.matrix).map((row) => row.map((score, column) => columns[column]!(score)));

  const totals = weightedSum(
    aMatrix({
      scores: values,
      weights: numbersOf(printed.weights),
      scaling: { kind: "fixed", ends: columns.map(() => ({ worst: 0, best: 1 })) },
    }),
  );

  // Printed to two decimals.
  return { scores: totals, extra: { partial_values: found(values, 0.005) } };
};

export const answerIntervalHull: AnswerCase = (printed) => {
  const [lower, upper] = [numbersOf(printed.params["scale_low"]), numbersOf(printed.params["scale_high"])];

  const totals = weightedSum(matrixOf(printed, fixedEnds(printed, lower, upper)));

  // Printed to four decimals.
  return { scores: totals, within: 0.0001, extra: firstPlaces(printed, lower, upper) };
};

/** "Roughly 50% of all cases": both sides drew by chance, so only the first two digits can agree. */
function firstPlaces(
  printed: PublishedCase,
  lower: readonly number[],
  upper: readonly number[],
): NonNullable<Answer["extra"]> {
  const share = shareOfFirstPlaces(
    { mean: tableOf(printed.matrix), sigma: tableOf(printed.params["sigma"]) },
    { worst: upper, best: lower },
    numbersOf(printed.weights),
  );
  return {
    published: leftOut("said in words; the share says the same in a number"),
    MC_first_rank_A: found(share, 0.015),
  };
}
