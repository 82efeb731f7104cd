import { itemAt } from "#core/domain/item-at.ts";
import type { Judgments } from "./pairwise-judgments.ts";
import { principalVector, type Square } from "./principal-vector.ts";
import { solvedEquations } from "./solved-equations.ts";

/** A step shorter than this, in logarithms, was the last: what it leaves is its square. */
const SHORT_STEP = 1e-7;

/** No level moves further at once: beyond, the parabola that Newton's step trusts says nothing. */
const LONGEST_STEP = 4;

/** Answers of 1 to 9 need about five steps, contradictions by ten thousands up to some twenty. */
const MOST_STEPS = 30;

/**
 * A level for each criterion such that the levels' differences fit the answers as well as can be in
 * the sense of least squares: about the logarithms of the weights. Judgments that form a tree,
 * or agree with one another, fit without rest.
 *
 * Source: Bozoki, Fulop & Ronyai (2010), "On optimal completion of incomplete pairwise comparison
 * matrices": with missing answers, too, this is one system of linear equations.
 *
 * @param logs Logarithms of judgments that connect all criteria.
 * @returns Levels that sum to 0.
 */
export function leastSquaresLevels(logs: Judgments): readonly number[] {
  const equations = logs.map((line, row) =>
    line.map((log, column) => {
      if (row === column) return line.filter((other) => other !== null).length;
      return log === null ? 1 : 0;
    }),
  );
  return solvedEquations(
    equations,
    logs.map((line) => line.reduce<number>((sum, log) => sum + (log ?? 0), 0)),
  );
}

/**
 * The levels that fill the gaps best: with the ratios that they give to the unanswered pairs, the
 * largest eigenvalue of the judgments is as small as any filling can make it.
 *
 * With levels u and logarithms of answers l, let S hold cosh(l_ij - u_i + u_j) where an answer is
 * given and 1 elsewhere. The best filling is that of the u which makes the largest eigenvalue of S
 * smallest, and both eigenvalues are then the same. That is a convex problem with one unknown a
 * criterion instead of one a gap; Newton's method solves it, from the least squares on. Answers up to
 * ten thousand come out to the last digits; larger ones that contradict one another, roughly.
 *
 * Source of the problem, its convexity and uniqueness: Bozoki, Fulop & Ronyai (2010), "On optimal
 * completion of incomplete pairwise comparison matrices", Mathematical and Computer Modelling 52, 318-333.
 */
export function fittingLevels(logs: Judgments): readonly number[] {
  let fit = fitOf(logs, leastSquaresLevels(logs));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonStep(logs, fit);
    const length = Math.max(...move.map(Math.abs));
    const part = Math.min(1, LONGEST_STEP / length);
    const next = fitOf(
      logs,
      fit.levels.map((level, index) => level + part * itemAt(move, index)),
    );
    // Only contradictions far beyond any scale come to that.
    if (!Number.isFinite(next.value)) break;
    fit = next;
    if (length < SHORT_STEP) break;
  }
  return fit.levels;
}

/** Levels with their matrix S, its largest eigenvalue and eigenvector. */
interface Fit {
  readonly levels: readonly number[];
  readonly matrix: Square;
  readonly value: number;
  readonly vector: readonly number[];
}

function fitOf(logs: Judgments, levels: readonly number[]): Fit {
  const matrix = logs.map((line, row) =>
    line.map((log, column) => Math.cosh(misfit(log, row, column, levels))),
  );
  return { levels, matrix, ...principalVector(matrix) };
}

/** What the levels leave of an answer; nothing of a gap, which they fill. */
export function misfit(log: number | null, row: number, column: number, levels: readonly number[]): number {
  return log === null ? 0 : log - itemAt(levels, row) + itemAt(levels, column);
}

/**
 * Newton's step for half the eigenvalue over the levels. The unknowns are the change of the
 * eigenvector s and that of the levels, the latter kept at sum 0:
 *
 *     [ S - value (1 + s s')    C      ] [ change of s      ]   [    0     ]
 *     [          C'           H + 1 1' ] [ change of levels ] = [ -slopes  ]
 *
 * C is how S times s changes with the levels, H how s' S s / 2 bends with them.
 */
function newtonStep(logs: Judgments, { levels, matrix, value, vector }: Fit): readonly number[] {
  const count = logs.length;
  const pulls = logs.map((line, row) =>
    line.map((log, column) => Math.sinh(misfit(log, row, column, levels)) * itemAt(vector, column)),
  );
  const slopes = pulls.map((line, row) => -itemAt(vector, row) * sum(line));
  const bends = logs.map((line, row) =>
    line.map((log, column) =>
      log === null || row === column
        ? 0
        : itemAt(vector, row) * itemAt(vector, column) * itemAt(itemAt(matrix, row), column),
    ),
  );
  const crossing = pulls.map((line, row) => line.map((pull, column) => (row === column ? -sum(line) : pull)));
  const upper = matrix.map((line, row) => [
    ...line.map(
      (entry, column) =>
        entry - value * ((row === column ? 1 : 0) + itemAt(vector, row) * itemAt(vector, column)),
    ),
    ...itemAt(crossing, row),
  ]);
  const lower = bends.map((line, row) => [
    ...crossing.map((other) => itemAt(other, row)),
    ...line.map((bend, column) => 1 + (row === column ? sum(line) : -bend)),
  ]);
  const right = [...slopes.map(() => 0), ...slopes.map((slope) => -slope)];
  return solvedEquations([...upper, ...lower], right).slice(count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
