import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix, Direction, Ends } from "./decision-matrix.ts";

type Ruler = (score: number) => number;

/**
 * Scores made comparable, [option][criterion], by the matrix's scaling:
 *
 * - fixed: (x - worst) / (best - worst), clamped to 0..1. The only one under
 *   which an option's value does not depend on the other options.
 * - min-max: the same with the column's own worst and best; a constant column is 1.
 * - vector: x / sqrt(sum x²); a column of zeros stays 0. Keeps the direction: less may still be better.
 * - sum: x / sum x for a benefit, (1/x) / sum(1/x) for a cost.
 * - max: x / max for a benefit, min / x for a cost.
 * - none: x. Keeps the direction.
 *
 * Source: the normalisations collected in Hwang & Yoon (1981), "Multiple attribute
 * decision making", chapter 2; the reciprocal cost form as in Kracka, Brauers & Zavadskas (2010).
 */
export function scaledValues(matrix: DecisionMatrix): readonly (readonly number[])[] {
  const rulers = matrix.weights.map((_, column) => rulerOf(matrix, column));
  return matrix.scores.map((row) => row.map((score, column) => itemAt(rulers, column)(score)));
}

function rulerOf({ scores, directions, scaling }: DecisionMatrix, column: number): Ruler {
  const direction = itemAt(directions, column);
  const cells = (): readonly number[] => scores.map((row) => itemAt(row, column));
  switch (scaling.kind) {
    case "fixed":
      return fixedRuler(itemAt(scaling.ends, column));
    case "min-max":
      return minMaxRuler(cells(), direction);
    case "vector":
      return vectorRuler(cells());
    case "sum":
      return sumRuler(cells(), direction);
    case "max":
      return maxRuler(cells(), direction);
    case "none":
      return (score) => score;
  }
}

function fixedRuler({ worst, best }: Ends): Ruler {
  const span = best - worst;
  if (Number.isFinite(span)) return (score) => clamp((score - worst) / span);
  // The ends are so far apart that their distance is no number any more; half of it is.
  return (score) => clamp((score / 2 - worst / 2) / (best / 2 - worst / 2));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function minMaxRuler(cells: readonly number[], direction: Direction): Ruler {
  const low = least(cells);
  const high = largest(cells);
  if (low === high) return () => 1;
  return fixedRuler(direction === "benefit" ? { worst: low, best: high } : { worst: high, best: low });
}

function vectorRuler(cells: readonly number[]): Ruler {
  const longest = largest(cells.map(Math.abs));
  if (longest === 0) return () => 0;
  // Squares are taken of the parts, so that neither huge nor tiny scores leave the range of numbers.
  const length = Math.sqrt(cells.reduce((sum, cell) => sum + (cell / longest) ** 2, 0));
  return (score) => score / longest / length;
}

function sumRuler(cells: readonly number[], direction: Direction): Ruler {
  const ratio = maxRuler(cells, direction);
  const sum = cells.reduce((total, cell) => total + ratio(cell), 0);
  return (score) => ratio(score) / sum;
}

function maxRuler(cells: readonly number[], direction: Direction): Ruler {
  if (direction === "cost") {
    const low = least(cells);
    return (score) => low / score;
  }
  const high = largest(cells);
  return (score) => score / high;
}

// Not Math.min(...cells): a column may have more rows than a call may have arguments.
function least(cells: readonly number[]): number {
  return cells.reduce((low, cell) => Math.min(low, cell), Infinity);
}

function largest(cells: readonly number[]): number {
  return cells.reduce((high, cell) => Math.max(high, cell), -Infinity);
}
