/**
 * What one would write first: arrays of arrays, Math.random, Math.log and a sort for each draw. The yardstick of the
 * simulation bench; it has no seed, no ties and no uncertain values.
 *
 * @param {readonly (readonly number[])[]} values [option][criterion]
 * @param {number} draws
 */
export function naiveSimulation(values, draws) {
  const options = values.map((_, option) => option);
  const ranks = options.map(() => options.map(() => 0));
  const wins = options.map(() => options.map(() => 0));
  const weightSums = values.map((row) => row.map(() => 0));
  for (let draw = 0; draw < draws; draw += 1) {
    const spacings = (values[0] ?? []).map(() => -Math.log(Math.random()));
    const sum = spacings.reduce((total, spacing) => total + spacing, 0);
    const weights = spacings.map((spacing) => spacing / sum);
    const totals = values.map((row) => row.reduce((total, value, at) => total + value * weights[at], 0));
    const order = [...options].sort((a, b) => totals[b] - totals[a]);
    order.forEach((option, place) => {
      ranks[option][place] += 1;
      for (const behind of order.slice(place + 1)) wins[option][behind] += 1;
    });
    const first = order[0];
    weightSums[first] = weightSums[first].map((total, at) => total + weights[at]);
  }
  return { ranks, wins, weightSums };
}
