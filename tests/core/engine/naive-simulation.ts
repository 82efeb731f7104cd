/**
 * The summary of given draws a second time, written as SMAA-2 is told in prose: it shares no code with the engine.
 */
export function naiveSummary(
  values: readonly (readonly (readonly number[])[])[],
  weights: readonly (readonly number[])[],
) {
  const draws = values.length;
  const options = [...values[0]!.keys()];
  const totals = values.map((rows, draw) => rows.map((row) => total(row, weights[draw]!)));
  const share = (holds: (ofDraw: readonly number[]) => boolean) => totals.filter(holds).length / draws;
  const centralWeights = options.map((option) => {
    const first = weights.filter((_, draw) => isFirst(totals[draw]!, option));
    if (first.length === 0) return null;
    return first[0]!.map((_, at) => first.reduce((sum, one) => sum + one[at]!, 0) / first.length);
  });
  return {
    rankAcceptability: options.map((option) =>
      options.map((rank) => share((ofDraw) => aheadOf(ofDraw, option).length === rank)),
    ),
    pairwiseWins: options.map((option) =>
      options.map((other) => share((ofDraw) => aheadOf(ofDraw, other).includes(option))),
    ),
    centralWeights,
    confidence: options.map((option) => {
      const own = centralWeights[option];
      if (!own) return null;
      const held = values.map((rows) => rows.map((row) => total(row, own)));
      return held.filter((ofDraw) => isFirst(ofDraw, option)).length / draws;
    }),
    standardError: 1 / (2 * Math.sqrt(draws)),
  };
}

function total(row: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return row.reduce((all, value, at) => all + (value * weights[at]!) / sum, 0);
}

/** Those ahead by more than rounding. */
function aheadOf(totals: readonly number[], option: number): number[] {
  return [...totals.keys()].filter((other) => totals[other]! > totals[option]! + 1e-9);
}

function isFirst(totals: readonly number[], option: number): boolean {
  return aheadOf(totals, option).length === 0;
}
