/**
 * Each weight divided by the sum of weights: 0 to 1, summing to 1.
 *
 * @param weights Finite, 0 or more, not all 0, as in a checked matrix.
 */
export function shares(weights: readonly number[]): readonly number[] {
  // Dividing by the largest first keeps the sum finite whatever the unit of the weights.
  const largest = weights.reduce((high, weight) => Math.max(high, weight), 0);
  const parts = weights.map((weight) => weight / largest);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
