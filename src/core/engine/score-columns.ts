import type { DecisionMatrix } from "./decision-matrix.ts";

/**
 * The scores of each criterion, down the options: [criterion][option]. They are
 * copies, for the caller to change in place.
 *
 * Scaling and most methods go criterion by criterion: over plain lists of numbers ten thousand options take a
 * fraction of the time that rows of options take. What runs once for each score stands in a small function of one
 * loop, because a compiler that takes up a function while its loop is running has not seen what comes after it.
 */
export function scoreColumns({ scores, weights }: DecisionMatrix): readonly Float64Array[] {
  const height = scores.length;
  const cells = new Float64Array(height * weights.length);
  scores.forEach((row, option) => {
    copyDown(row, cells, option, height);
  });
  return weights.map((_, column) => cells.subarray(column * height, (column + 1) * height));
}

function copyDown(row: readonly number[], cells: Float64Array, option: number, height: number): void {
  for (let column = 0; column < row.length; column += 1) {
    cells[column * height + option] = row[column] ?? NaN;
  }
}
