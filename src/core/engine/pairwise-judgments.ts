import { itemAt } from "#core/domain/item-at.ts";

/** a[row][column]: how many times as important the criterion `row` is as `column`. Null: not answered yet. */
export type Judgments = readonly (readonly (number | null)[])[];

/** Why judgments are refused, and where. Rows, columns and criteria count from 0. */
export type JudgmentsError =
  | { readonly kind: "empty" }
  | { readonly kind: "not-square"; readonly row: number; readonly expected: number; readonly found: number }
  | { readonly kind: "not-finite"; readonly row: number; readonly column: number }
  | { readonly kind: "not-positive"; readonly row: number; readonly column: number }
  /** Above 1e12 or below 1e-12. */
  | { readonly kind: "out-of-range"; readonly row: number; readonly column: number }
  /** A criterion is not 1 times as important as itself. */
  | { readonly kind: "diagonal-not-one"; readonly row: number }
  /** a[row][column] is null, but its reciprocal is answered. */
  | { readonly kind: "half-answered"; readonly row: number; readonly column: number }
  /** a[row][column] and a[column][row] contradict each other. */
  | { readonly kind: "not-reciprocal"; readonly row: number; readonly column: number };

/** How far a[i][j] * a[j][i] may be from 1: room for thirds that were written down with ten digits. */
const RECIPROCAL_TOLERANCE = 1e-9;

/** No scale of comparison goes near it; beyond it products of judgments would leave the range of numbers. */
const LARGEST_JUDGMENT = 1e12;

/** The first fault found: counts, then each number for itself, then pairs. Unanswered pairs are none. */
export function judgmentsError(judgments: Judgments): JudgmentsError | null {
  return shapeError(judgments) ?? numberError(judgments) ?? pairError(judgments);
}

function shapeError(judgments: Judgments): JudgmentsError | null {
  const expected = judgments.length;
  if (expected === 0) return { kind: "empty" };
  for (const [row, { length: found }] of judgments.entries()) {
    if (found !== expected) return { kind: "not-square", row, expected, found };
  }
  return null;
}

function numberError(judgments: Judgments): JudgmentsError | null {
  for (const [row, line] of judgments.entries()) {
    for (const [column, judgment] of line.entries()) {
      if (row === column) {
        if (judgment === null || !(Math.abs(judgment - 1) <= RECIPROCAL_TOLERANCE)) {
          return { kind: "diagonal-not-one", row };
        }
      } else if (judgment !== null) {
        if (!Number.isFinite(judgment)) return { kind: "not-finite", row, column };
        if (judgment <= 0) return { kind: "not-positive", row, column };
        if (judgment > LARGEST_JUDGMENT || judgment < 1 / LARGEST_JUDGMENT) {
          return { kind: "out-of-range", row, column };
        }
      }
    }
  }
  return null;
}

function pairError(judgments: Judgments): JudgmentsError | null {
  for (const [row, line] of judgments.entries()) {
    for (const [column, there] of line.entries()) {
      const back = itemAt(itemAt(judgments, column), row);
      if (there === null || back === null) {
        if (there !== back) {
          return there === null
            ? { kind: "half-answered", row, column }
            : { kind: "half-answered", row: column, column: row };
        }
      } else if (Math.abs(there * back - 1) > RECIPROCAL_TOLERANCE) {
        return { kind: "not-reciprocal", row, column };
      }
    }
  }
  return null;
}

/**
 * The judgments as natural logarithms, so that a pair reads the same from both sides but for the
 * sign: what little the two disagree within the tolerance is halved.
 *
 * @param judgments Without fault.
 */
export function logJudgments(judgments: Judgments): Judgments {
  return judgments.map((line, row) =>
    line.map((there, column) => {
      const back = itemAt(itemAt(judgments, column), row);
      return there === null || back === null ? null : (Math.log(there) - Math.log(back)) / 2;
    }),
  );
}

/**
 * Criteria that no chain of answers joins to the first one: the group around the lowest of them,
 * ascending. Null when the answers connect all.
 */
export function cutOffGroup(judgments: Judgments): readonly number[] | null {
  const aroundFirst = groupAround(0, judgments);
  const cutOff = judgments.findIndex((_, criterion) => !aroundFirst.has(criterion));
  return cutOff === -1 ? null : [...groupAround(cutOff, judgments)].sort((a, b) => a - b);
}

function groupAround(criterion: number, judgments: Judgments): ReadonlySet<number> {
  const group = new Set([criterion]);
  // A set that grows while it is walked through: those added are visited as well.
  for (const member of group) {
    itemAt(judgments, member).forEach((judgment, other) => {
      if (judgment !== null) group.add(other);
    });
  }
  return group;
}
