import * as z from "zod/mini";
import { simulateRanks, summariseDraws } from "#core/engine/smaa.ts";
import { found, leftOut, type AnswerCase } from "#tests/references/answer.ts";
import type { PublishedCase } from "#tests/references/published-case.ts";
import { tableOf } from "#tests/references/read-case.ts";

const samples = z.object({
  measurements: z.array(z.array(z.array(z.number()))),
  weight_samples: z.array(z.array(z.number())),
});

export const answerGivenSamples: AnswerCase = (printed) => {
  const { measurements, weight_samples: weights } = samples.parse(printed.matrix);
  const summary = summariseDraws(measurements, weights);
  const { rankAcceptability, centralWeights, confidence, pairwiseWins } = summary;

  return {
    scores: rankAcceptability,
    extra: {
      central_weights: found(known(centralWeights), 1e-12),
      confidence_factors: found(known(confidence), 1e-12),
      pairwise_winning: found(pairwiseWins, 1e-12),
      numpy_max_diff_cw: leftOut("how far somebody else's second calculation was off"),
    },
  };
};

/** The case is told in words: ten draws of one criterion, the first of them the other way round. */
export const answerPairwiseWins: AnswerCase = () => {
  const values = Array.from({ length: 10 }, (_, draw) => (draw === 0 ? [[0], [1]] : [[1], [0]]));
  const weights = values.map(() => [1]);

  return {
    scores: summariseDraws(values, weights).pairwiseWins,
    extra: { rule: leftOut("a rule in words, with a test of its own in published-cases.test.ts") },
  };
};

export const answerUniformWeights: AnswerCase = (printed) => {
  const { rankAcceptability, centralWeights } = simulated(printed);
  return {
    scores: rankAcceptability,
    extra: { central_weights: found(known(centralWeights), 0.005) },
  };
};

export const answerFirstRanks: AnswerCase = (printed) => {
  const { rankAcceptability, centralWeights } = simulated(printed);
  const first = rankAcceptability.map(([share]) => share!);
  const [central] = known(centralWeights);

  return {
    scores: first,
    // Shares of draws are never level to the last digit: as near as the case asks for is level.
    levelWithin: printed.tolerance,
    extra: {
      first_rank_acceptability: found(first, 0.005),
      central_weight_A: found(central!, 0.003),
      MC_central_weight_A: found(central!, 0.003),
      biased_sampler_central_weight_A: leftOut("the wrong answer; it lies 0.08 away from the right one"),
    },
  };
};

/** Exact values, weights of which nothing is known. */
function simulated(printed: PublishedCase): ReturnType<typeof simulateRanks> {
  const values = tableOf(printed.matrix).map((row) =>
    row.map((value) => ({ low: value, mode: value, high: value })),
  );
  return simulateRanks({ values, weights: { kind: "uniform" } }, { draws: 200_000, seed: 1 });
}

function known<T>(ofEachOption: readonly (T | null)[]): readonly T[] {
  return ofEachOption.map((known) => {
    if (known === null) throw new Error("an option that never came first");
    return known;
  });
}
