/**
 * What one would write first: arrays of objects and a sort. The yardstick of the engine bench, and wrong in the
 * ways that the engine is not: no ties, no gaps, no checks.
 *
 * @param {readonly (readonly number[])[]} scores 1 to 5
 * @param {readonly number[]} weights
 */
export function naiveRanking(scores, weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return scores
    .map((row, option) => ({
      option,
      total: row
        .map((score, column) => (((score - 1) / 4) * weights[column]) / sum)
        .reduce((a, b) => a + b, 0),
    }))
    .sort((a, b) => b.total - a.total);
}

/**
 * Which option leads when one weight is set to each whole number from 0 to 100: a search, where the engine solves.
 *
 * @param {readonly (readonly number[])[]} scores
 * @param {readonly number[]} weights
 */
export function naiveWeightFlips(scores, weights) {
  return weights.map((_, column) =>
    Array.from(
      { length: 101 },
      (_, points) =>
        naiveRanking(
          scores,
          weights.map((weight, at) => (at === column ? points : weight)),
        )[0]?.option,
    ),
  );
}
