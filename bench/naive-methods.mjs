/**
 * What one would write first for the other methods: straight from the formulas, with arrays of arrays. Benefits only,
 * no ties, no checks, no care for the range of numbers.
 *
 * @typedef {readonly (readonly number[])[]} Scores
 */

/** By vector scaling. @param {Scores} scores @param {readonly number[]} weights */
export function naiveTopsis(scores, weights) {
  const share = sharesOf(weights);
  const lengths = weights.map((_, column) =>
    Math.sqrt(scores.reduce((sum, row) => sum + (row[column] ?? 0) ** 2, 0)),
  );
  const weighted = scores.map((row) =>
    row.map((score, column) => (share[column] ?? 0) * (score / (lengths[column] ?? 0))),
  );
  const ideal = extremes(weighted, weights.length, Math.max);
  const antiIdeal = extremes(weighted, weights.length, Math.min);
  const distance = (/** @type {readonly number[]} */ row, /** @type {readonly number[]} */ from) =>
    Math.sqrt(row.reduce((sum, value, column) => sum + (value - (from[column] ?? 0)) ** 2, 0));
  return weighted.map((row) => {
    const toAntiIdeal = distance(row, antiIdeal);
    return toAntiIdeal / (distance(row, ideal) + toAntiIdeal);
  });
}

/** Without the compromise. @param {Scores} scores @param {readonly number[]} weights */
export function naiveVikor(scores, weights) {
  const share = sharesOf(weights);
  const best = extremes(scores, weights.length, Math.max);
  const worst = extremes(scores, weights.length, Math.min);
  const regrets = scores.map((row) =>
    row.map((score, column) => {
      const top = best[column] ?? 0;
      return ((share[column] ?? 0) * (top - score)) / (top - (worst[column] ?? 0));
    }),
  );
  const s = regrets.map((row) => row.reduce((sum, regret) => sum + regret, 0));
  const r = regrets.map((row) => Math.max(...row));
  const sEnds = [Math.min(...s), Math.max(...s)];
  const rEnds = [Math.min(...r), Math.max(...r)];
  const part = (/** @type {number} */ x, [low = 0, high = 1]) => (x - low) / (high - low);
  return s.map((sum, option) => 0.5 * part(sum, sEnds) + 0.5 * part(r[option] ?? 0, rEnds));
}

/** From 1 to 5. @param {Scores} scores @param {readonly number[]} weights */
export function naiveProduct(scores, weights) {
  const share = sharesOf(weights);
  return scores.map((row) =>
    row.reduce((product, score, column) => product * ((score - 1) / 4) ** (share[column] ?? 0), 1),
  );
}

/** @param {readonly number[]} weights */
function sharesOf(weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** @param {Scores} rows @param {number} width @param {(...numbers: number[]) => number} extreme */
function extremes(rows, width, extreme) {
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? 0).reduce((a, b) => extreme(a, b)),
  );
}
