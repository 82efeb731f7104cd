import { summariseDraws } from "#core/engine/smaa.ts";

const DRAWS = 20_000;

/**
 * How often the first option comes first when each score is drawn from a normal
 * distribution. Our own simulation draws triangles, so the draws are made here
 * and only counted by the engine.
 */
export function shareOfFirstPlaces(
  scores: { readonly mean: readonly (readonly number[])[]; readonly sigma: readonly (readonly number[])[] },
  ends: { readonly worst: readonly number[]; readonly best: readonly number[] },
  weights: readonly number[],
): number {
  const normal = normalNumbers();
  const draws = Array.from({ length: DRAWS }, () =>
    scores.mean.map((row, option) =>
      row.map((mean, column) => {
        const score = mean + scores.sigma[option]![column]! * normal();
        return (score - ends.worst[column]!) / (ends.best[column]! - ends.worst[column]!);
      }),
    ),
  );

  const summary = summariseDraws(
    draws,
    draws.map(() => weights),
  );

  return summary.rankAcceptability[0]![0]!;
}

/** Box & Muller (1958), from numbers that are the same on every run. */
function normalNumbers(): () => number {
  const uniform = uniformNumbers();
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Between 0 and 1, both never reached: the generator of Park & Miller (1988) with the multiplier of 1993. */
function uniformNumbers(): () => number {
  const modulus = 2 ** 31 - 1;
  let state = 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
