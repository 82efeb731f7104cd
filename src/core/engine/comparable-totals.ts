/**
 * Totals as whole numbers, in steps of 2^-30, about a billionth: equal options
 * stay equal whatever rounding does to the last digit of their sums, and whole
 * numbers are compared without a branch.
 */
const STEPS = 2 ** 30;

/**
 * Weight times value, added up, for several draws.
 *
 * @param values [draw][option][criterion], 0 to 1.
 * @param step How far one draw of values lies behind the one before; 0 when all draws share one.
 * @param weights [draw][criterion]
 * @param scales [draw]: what its weights are multiplied with to add up to 1.
 * @param totals [draw][option], filled; 0 to 2^30.
 */
export function comparableTotals(
  values: Float64Array,
  step: number,
  weights: Float64Array,
  scales: Float64Array,
  totals: Int32Array,
): void {
  const criteria = weights.length / scales.length;
  const options = totals.length / scales.length;
  let next = 0;
  for (let draw = 0; draw < scales.length; draw += 1) {
    const stretch = (scales[draw] ?? 0) * STEPS;
    const start = draw * criteria;
    const end = start + criteria;
    const last = next + options;
    let at = draw * step;
    // Five options at once: their sums do not wait for each other, and each weight is read once for all.
    for (; next + 4 < last; next += 5) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      for (let place = start; place < end; place += 1, at += 1) {
        const weight = weights[place] ?? 0;
        a += weight * (values[at] ?? 0);
        b += weight * (values[at + criteria] ?? 0);
        c += weight * (values[at + 2 * criteria] ?? 0);
        d += weight * (values[at + 3 * criteria] ?? 0);
        e += weight * (values[at + 4 * criteria] ?? 0);
      }
      at += 4 * criteria;
      // Half a step more, because the list cuts off what follows the point.
      totals[next] = a * stretch + 0.5;
      totals[next + 1] = b * stretch + 0.5;
      totals[next + 2] = c * stretch + 0.5;
      totals[next + 3] = d * stretch + 0.5;
      totals[next + 4] = e * stretch + 0.5;
    }
    for (; next < last; next += 1) {
      let total = 0;
      for (let place = start; place < end; place += 1, at += 1) {
        total += (weights[place] ?? 0) * (values[at] ?? 0);
      }
      totals[next] = total * stretch + 0.5;
    }
  }
}
