/**
 * Totals as whole numbers, in steps of 2^-30, about a billionth: equal options
 * stay equal whatever rounding does to the last digit of their sums, and whole
 * numbers are compared without a branch.
 */
const STEPS = 2 ** 30;
const HALF_A_STEP = 0.5 / STEPS;

/**
 * Weight times value, added up, for several draws.
 *
 * @param values [draw][option][criterion], 0 to 1.
 * @param step How far one draw of values lies behind the one before; 0 when all draws share one.
 * @param weights [draw][criterion], each draw adding up to 1.
 * @param totals [draw][option], filled; 0 to 2^30.
 */
export function comparableTotals(
  values: Float64Array,
  step: number,
  weights: Float64Array,
  criteria: number,
  options: number,
  totals: Int32Array,
): void {
  let next = 0;
  for (let draw = 0; next < totals.length; draw += 1) {
    const start = draw * criteria;
    const end = start + criteria;
    const last = next + options;
    let at = draw * step;
    // Four options at once: their sums do not wait for each other, and each weight is read once for all.
    for (; next + 3 < last; next += 4) {
      let [a, b, c, d] = [HALF_A_STEP, HALF_A_STEP, HALF_A_STEP, HALF_A_STEP];
      for (let place = start; place < end; place += 1, at += 1) {
        const weight = weights[place] ?? 0;
        a += weight * (values[at] ?? 0);
        b += weight * (values[at + criteria] ?? 0);
        c += weight * (values[at + 2 * criteria] ?? 0);
        d += weight * (values[at + 3 * criteria] ?? 0);
      }
      at += 3 * criteria;
      totals[next] = a * STEPS;
      totals[next + 1] = b * STEPS;
      totals[next + 2] = c * STEPS;
      totals[next + 3] = d * STEPS;
    }
    for (; next < last; next += 1) {
      let total = HALF_A_STEP;
      for (let place = start; place < end; place += 1, at += 1) {
        total += (weights[place] ?? 0) * (values[at] ?? 0);
      }
      totals[next] = total * STEPS;
    }
  }
}
