import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";

/**
 * The weighted sum a second time, cell by cell from the printed formulas, with
 * nothing from the engine: what the laws compare with. Slow, and meant to be.
 */
export function naiveTotals(matrix: DecisionMatrix): number[] {
  const weightSum = matrix.weights.reduce((sum, weight) => sum + weight, 0);
  return matrix.scores.map((row, option) => {
    let total = 0;
    for (let column = 0; column < row.length; column += 1) {
      total += (matrix.weights[column]! / weightSum) * naiveValue(matrix, option, column);
    }
    return total;
  });
}

/** What one score is worth; more is better. */
export function naiveValue(
  { scores, directions, scaling }: DecisionMatrix,
  option: number,
  column: number,
): number {
  const x = scores[option]![column]!;
  const all = scores.map((row) => row[column]!);
  const more = directions[column] === "benefit";
  const low = Math.min(...all);
  const high = Math.max(...all);
  switch (scaling.kind) {
    case "fixed": {
      const { worst, best } = scaling.ends[column]!;
      const value = (x - worst) / (best - worst);
      if (value < 0) return 0;
      return value > 1 ? 1 : value;
    }
    case "min-max":
      if (low === high) return 1;
      return more ? (x - low) / (high - low) : (high - x) / (high - low);
    case "vector": {
      const length = Math.hypot(...all);
      const scaled = length === 0 ? 0 : x / length;
      return more ? scaled : 1 - scaled;
    }
    case "sum": {
      const parts = all.map((score) => (more ? score : 1 / score));
      return parts[option]! / parts.reduce((sum, part) => sum + part, 0);
    }
    case "max":
      return more ? x / high : low / x;
    case "none":
      return more ? x : -x;
  }
}
