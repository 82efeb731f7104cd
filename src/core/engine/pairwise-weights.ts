import { fail, ok, type Result } from "#core/domain/result.ts";
import { itemAt } from "#core/domain/item-at.ts";
import { fittingLevels, leastSquaresLevels, misfit } from "./fitting-levels.ts";
import {
  cutOffGroup,
  judgmentsError,
  logJudgments,
  type Judgments,
  type JudgmentsError,
} from "./pairwise-judgments.ts";
import { principalVector } from "./principal-vector.ts";
import { consistencyRatio } from "./random-index.ts";

/** A given answer beside the one that the weights would have given. */
export interface WorstJudgment {
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** Weight of the row divided by weight of the column. */
  readonly implied: number;
}

export interface PairwiseWeights {
  /** 0 to 1, summing to 1. */
  readonly weights: readonly number[];
  /** The largest eigenvalue: the number of criteria where all judgments agree, more otherwise. */
  readonly lambdaMax: number;
  /** (lambdaMax - n) / (n - 1); 0 for one criterion. */
  readonly consistencyIndex: number;
  /** The index as a part of Saaty's random index; 0 up to two criteria. Above 0.1 the answers want a second look. */
  readonly consistencyRatio: number;
  /** Up to three, worst first. */
  readonly worstJudgments: readonly WorstJudgment[];
}

/** `group`: the criteria, ascending, that no chain of answers joins to the first criterion. */
export type PairwiseError =
  JudgmentsError | { readonly kind: "not-connected"; readonly group: readonly number[] };

/** `matrix` counts from 0; `expected` and `found` count criteria. */
export type CombineError =
  | { readonly kind: "empty" }
  | {
      readonly kind: "different-sizes";
      readonly matrix: number;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly kind: "faulty-judgments"; readonly matrix: number; readonly error: JudgmentsError };

const WORST_SHOWN = 3;

/** Two misfits no further apart than this, in logarithms, are alike; one below it is none. */
const MISFIT_TOLERANCE = 1e-9;

/**
 * Weights from comparisons in pairs: the principal eigenvector of the judgments, as in the analytic
 * hierarchy process, with the consistency ratio and the judgments that fit the weights worst.
 *
 * Judgments may be missing as long as the rest connects all criteria. They are filled in so that the
 * largest eigenvalue is smallest. The ratio then still divides by the random index of full matrices, and
 * is on the mild side: gaps cannot contradict anything.
 *
 * A judgment's badness is |ln(given / implied)|, so 2 instead of 1 is as bad as 1 instead of 2. Each pair stands
 * once, by row < column; equally bad ones in the order of rows, then columns; those that fit are left out.
 *
 * Source: Saaty (1980), "The Analytic Hierarchy Process"; for missing answers Bozoki, Fulop & Ronyai (2010),
 * "On optimal completion of incomplete pairwise comparison matrices".
 *
 * @param judgments A full square; a[i][j] positive, 1e-12 to 1e12, a[i][j] * a[j][i] = 1 within 1e-9, 1 on the diagonal; null in
 *   both places of a pair that is not answered yet.
 */
export function pairwiseWeights(judgments: Judgments): Result<PairwiseWeights, PairwiseError> {
  const error = judgmentsError(judgments);
  if (error !== null) return fail(error);
  const group = cutOffGroup(judgments);
  if (group !== null) return fail({ kind: "not-connected", group });

  const count = judgments.length;
  const logs = logJudgments(judgments);
  const gaps = logs.some((line) => line.includes(null));
  // Measured against levels near the weights, all entries are near 1, whatever the judgments' range.
  const levels = gaps ? fittingLevels(logs) : leastSquaresLevels(logs);
  const { value, vector } = principalVector(
    logs.map((line, row) => line.map((log, column) => Math.exp(misfit(log, row, column, levels)))),
  );
  const logWeights = vector.map((entry, index) => Math.log(entry) + itemAt(levels, index));
  // No filling is below it; rounding may be.
  const lambdaMax = Math.max(count, value);
  const consistencyIndex = count === 1 ? 0 : (lambdaMax - count) / (count - 1);
  return ok({
    weights: summingToOne(logWeights),
    lambdaMax,
    consistencyIndex,
    consistencyRatio: consistencyRatio(consistencyIndex, count),
    worstJudgments: worstJudgments(judgments, logWeights),
  });
}

function summingToOne(logWeights: readonly number[]): readonly number[] {
  const largest = Math.max(...logWeights);
  const parts = logWeights.map((log) => Math.exp(log - largest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

function worstJudgments(judgments: Judgments, logWeights: readonly number[]): readonly WorstJudgment[] {
  const left = judgments.flatMap((line, row) =>
    line.flatMap((given, column) => {
      if (given === null || row >= column) return [];
      const logImplied = itemAt(logWeights, row) - itemAt(logWeights, column);
      const badness = Math.abs(Math.log(given) - logImplied);
      return badness <= MISFIT_TOLERANCE
        ? []
        : [{ badness, shown: { row, column, given, implied: Math.exp(logImplied) } }];
    }),
  );
  const worst: WorstJudgment[] = [];
  while (worst.length < WORST_SHOWN && left.length > 0) {
    const most = Math.max(...left.map(({ badness }) => badness));
    // The first of those that differ by rounding only.
    const next = left.findIndex(({ badness }) => badness >= most - MISFIT_TOLERANCE);
    worst.push(...left.splice(next, 1).map(({ shown }) => shown));
  }
  return worst;
}

/**
 * One team's judgments from those of its members: the geometric mean of each judgment, which keeps
 * reciprocals reciprocal. A pair that some members left out is the mean of those who answered it;
 * null only where nobody did.
 *
 * Opposite judgments give 1: the mean hides that the members disagree.
 *
 * Source: Aczel & Saaty (1983), "Procedures for synthesizing ratio judgements", Journal of
 * Mathematical Psychology 27, 93-102.
 *
 * @param matrices One a member, each as `pairwiseWeights` takes it; its answers need not connect all criteria.
 */
export function combineJudgments(matrices: readonly Judgments[]): Result<Judgments, CombineError> {
  const expected = matrices[0]?.length;
  if (expected === undefined) return fail({ kind: "empty" });
  for (const [matrix, judgments] of matrices.entries()) {
    const error = judgmentsError(judgments);
    if (error !== null) return fail({ kind: "faulty-judgments", matrix, error });
    const found = judgments.length;
    if (found !== expected) return fail({ kind: "different-sizes", matrix, expected, found });
  }

  const members = matrices.map(logJudgments);
  return ok(
    itemAt(members, 0).map((line, row) =>
      line.map((_, column) => {
        const answers = members.flatMap((logs) => itemAt(itemAt(logs, row), column) ?? []);
        if (answers.length === 0) return null;
        return Math.exp(answers.reduce((sum, log) => sum + log, 0) / answers.length);
      }),
    ),
  );
}
