import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import type { Preference } from "#core/engine/preference.ts";

/**
 * PROMETHEE II a second time, pair by pair from the printed formulas, with
 * nothing from the engine: what the laws compare with. Slow, and meant to be.
 */
export function naivePromethee(
  { scores, weights, directions, scaling }: DecisionMatrix,
  preferences: readonly Preference[],
): { positive: number[]; negative: number[]; net: number[] } {
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const preferred = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    preferences.forEach((preference, column) => {
      const ends = scaling.kind === "fixed" ? scaling.ends[column]! : null;
      const less = ends === null ? directions[column] === "cost" : ends.worst > ends.best;
      const d = less ? b[column]! - a[column]! : a[column]! - b[column]!;
      sum += (weights[column]! / weightSum) * naivePreference(preference, d);
    });
    return sum;
  };
  const mean = (sum: number): number => (scores.length === 1 ? 0 : sum / (scores.length - 1));
  const flows = scores.map((a, option) => {
    let [positive, negative] = [0, 0];
    scores.forEach((b, other) => {
      if (other === option) return;
      positive += preferred(a, b);
      negative += preferred(b, a);
    });
    return { positive: mean(positive), negative: mean(negative) };
  });
  return {
    positive: flows.map(({ positive }) => positive),
    negative: flows.map(({ negative }) => negative),
    net: flows.map(({ positive, negative }) => positive - negative),
  };
}

export function naivePreference(preference: Preference, d: number): number {
  if (d <= 0) return 0;
  switch (preference.kind) {
    case "usual":
      return 1;
    case "u-shape":
      return d <= preference.q ? 0 : 1;
    case "v-shape":
      return d < preference.p ? d / preference.p : 1;
    case "level":
      if (d <= preference.q) return 0;
      return d <= preference.p ? 0.5 : 1;
    case "linear":
      if (d <= preference.q) return 0;
      return d < preference.p ? (d - preference.q) / (preference.p - preference.q) : 1;
    case "gaussian":
      return preference.s === 0 ? 1 : 1 - Math.exp(-(d ** 2) / (2 * preference.s ** 2));
  }
}
