import * as z from "zod/mini";
import type { Preference } from "#core/engine/preference.ts";
import { prometheeTwo } from "#core/engine/promethee.ts";
import { found, leftOut, type AnswerCase } from "#tests/references/answer.ts";
import type { PublishedCase } from "#tests/references/published-case.ts";
import { directionsOf, matrixOf, numbersOf, tableOf } from "#tests/references/read-case.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

export const answerPromethee: AnswerCase = (printed) => {
  const preferences = z.array(z.string()).parse(printed.params["preference"]).map(preferenceInWords);
  const { positive, negative, net } = prometheeTwo(matrixOf(printed, { kind: "none" }), preferences);
  const extra = printed.expected_extra ?? {};
  const pairs = extra["pi_matrix_published"] === undefined ? [] : preferencesByPair(printed, preferences);

  return {
    scores: net,
    within: 0.0005,
    extra: {
      pi_matrix_published: found(pairs, 0.001),
      pi_tolerance: leftOut("the tolerance of the matrix of pairs, which ours needs only a sixth of"),
      // Means of five printed pairs each; a single pair is up to 0.00096 off.
      phi_plus_from_published_pi: found(positive, 0.001),
      phi_minus_from_published_pi: found(negative, 0.001),
      exact_net_flows_recomputed: found(net, 5e-7),
      max_abs_diff_pi_recomputed: found(furthestApart(pairs, extra["pi_matrix_published"]), 5e-7),
    },
  };
};

/** How far each option is preferred to each other one: what the positive flow is between these two alone. */
function preferencesByPair(
  printed: PublishedCase,
  preferences: readonly Preference[],
): readonly (readonly number[])[] {
  const scores = tableOf(printed.matrix);
  return scores.map((preferred, option) =>
    scores.map((over, other) => {
      if (option === other) return 0;
      const pair = aMatrix({
        scores: [preferred, over],
        weights: numbersOf(printed.weights),
        directions: directionsOf(printed),
        scaling: { kind: "none" },
      });
      return prometheeTwo(pair, preferences).positive[0]!;
    }),
  );
}

function furthestApart(pairs: readonly (readonly number[])[], published: unknown): number {
  if (published === undefined) return 0;
  const printed = tableOf(published);
  return Math.max(
    ...pairs.flatMap((row, option) => row.map((pi, other) => Math.abs(pi - printed[option]![other]!))),
  );
}

/** "linear q=0.5 p=5": the kind and its thresholds, as a case writes them. */
function preferenceInWords(words: string): Preference {
  const [kind, ...thresholds] = words.split(" ");
  const named = Object.fromEntries(thresholds.map((threshold) => threshold.split("=")));
  return preference.parse({ kind, ...named });
}

const threshold = z.coerce.number();
const preference = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("usual") }),
  z.object({ kind: z.literal("u-shape"), q: threshold }),
  z.object({ kind: z.literal("v-shape"), p: threshold }),
  z.object({ kind: z.literal("level"), q: threshold, p: threshold }),
  z.object({ kind: z.literal("linear"), q: threshold, p: threshold }),
  z.object({ kind: z.literal("gaussian"), s: threshold }),
]);
