import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";

/** VIKOR a second time, as Opricovic & Tzeng (2004) print it, with nothing from the engine. */
export function naiveVikor(matrix: DecisionMatrix, v: number) {
  const { directions, scaling, scores, weights } = matrix;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const regrets = scores.map((row) =>
    row.map((score, column) => {
      const all = scores.map((other) => other[column]!);
      const ends = scaling.kind === "fixed" ? scaling.ends[column]! : null;
      const more = ends === null ? directions[column] === "benefit" : ends.best > ends.worst;
      const best = more ? Math.max(...all) : Math.min(...all);
      const worst = more ? Math.min(...all) : Math.max(...all);
      return best === worst ? 0 : ((weights[column]! / weightSum) * (best - score)) / (best - worst);
    }),
  );
  const s = regrets.map((row) => row.reduce((sum, regret) => sum + regret, 0));
  const r = regrets.map((row) => Math.max(...row));
  const q = scores.map((_, option) => v * part(s, option) + (1 - v) * part(r, option));
  return { s, r, q, compromise: naiveCompromise(s, r, q) };
}

function part(numbers: readonly number[], option: number): number {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  return high - low <= 1e-9 ? 0 : (numbers[option]! - low) / (high - low);
}

/** The two conditions, over the options in the order of q. */
function naiveCompromise(s: readonly number[], r: readonly number[], q: readonly number[]): number[] {
  const order = q.map((_, option) => option).sort((a, b) => q[a]! - q[b]!);
  const [first = 0, second] = order;
  if (second === undefined) return [first];
  const behind = (option: number): number => q[option]! - q[first]!;
  const hasAdvantage = behind(second) >= 1 / (q.length - 1) - 1e-9;
  const isStable = [s, r].some((list) => list[first]! - Math.min(...list) <= 1e-9);
  const members = order.filter((option) => {
    if (option === first) return true;
    if (!hasAdvantage) return behind(option) < 1 / (q.length - 1) - 1e-9;
    return !isStable && q[option]! - q[second]! <= 1e-9;
  });
  return members.sort((a, b) => a - b);
}
