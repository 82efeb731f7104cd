import { fail, ok, type Result } from "#core/domain/result.ts";

/** Whether more of a criterion is better (benefit) or worse (cost). */
export type Direction = "benefit" | "cost";

/** The scores of a criterion that are worth 0 and 1. Worst may be the larger number: then less is better. */
export interface Ends {
  readonly worst: number;
  readonly best: number;
}

/**
 * How scores become comparable. Under "fixed" the ends carry the direction and
 * `directions` is not read; formulas are in `scaled-values.ts`.
 */
export type Scaling =
  | { readonly kind: "fixed"; readonly ends: readonly Ends[] }
  | { readonly kind: "min-max" }
  | { readonly kind: "vector" }
  | { readonly kind: "sum" }
  | { readonly kind: "max" }
  | { readonly kind: "none" };

/** Options are rows and criteria are columns, in the caller's order. */
export interface MatrixInput {
  /** [option][criterion], finite. */
  readonly scores: readonly (readonly number[])[];
  /** Raw, 0 or more, not all 0; on any scale. */
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
  readonly scaling: Scaling;
}

declare const checked: unique symbol;

/** A checked input: whatever takes one cannot fail. Only `decisionMatrix` makes one. */
export interface DecisionMatrix extends MatrixInput {
  readonly [checked]: true;
}

/** Why an input is refused, and where. Rows and columns count from 0. */
export type MatrixError =
  | { readonly kind: "empty"; readonly what: "options" | "criteria" }
  | { readonly kind: "ragged"; readonly row: number; readonly expected: number; readonly found: number }
  | {
      readonly kind: "wrong-counts";
      readonly what: "weights" | "directions";
      readonly expected: number;
      readonly found: number;
    }
  | { readonly kind: "ends-count"; readonly expected: number; readonly found: number }
  | { readonly kind: "not-finite"; readonly what: "score"; readonly row: number; readonly column: number }
  | { readonly kind: "not-finite"; readonly what: "weight" | "worst" | "best"; readonly column: number }
  | { readonly kind: "negative-weight"; readonly column: number }
  | { readonly kind: "all-zero"; readonly what: "weights" }
  | { readonly kind: "equal-ends"; readonly column: number }
  | { readonly kind: "not-positive"; readonly row: number; readonly column: number };

/**
 * The one door into the engine. The first row says how many criteria there are;
 * the first fault found is reported, counts before numbers. A hole in a list counts
 * as missing: a row that is a hole has no scores, a hole in a row is not a number.
 *
 * The arrays are kept, not copied: whoever hands them in must not change them afterwards.
 */
export function decisionMatrix(input: MatrixInput): Result<DecisionMatrix, MatrixError> {
  const error =
    countError(input) ?? scoreError(input) ?? weightError(input.weights) ?? endsError(input.scaling);
  if (error !== null) return fail(error);
  const { scores, weights, directions, scaling } = input;
  // The only place where the brand is given.
  return ok({ scores, weights, directions, scaling } as DecisionMatrix);
}

function countError({ scores, weights, directions, scaling }: MatrixInput): MatrixError | null {
  const [expected, ...lengths] = Array.from(scores, lengthOf);
  if (expected === undefined) return { kind: "empty", what: "options" };
  if (expected === 0) return { kind: "empty", what: "criteria" };
  for (const [index, found] of lengths.entries()) {
    if (found !== expected) return { kind: "ragged", row: index + 1, expected, found };
  }
  if (weights.length !== expected) {
    return { kind: "wrong-counts", what: "weights", expected, found: weights.length };
  }
  const directionsFound = countIn(directions, expected);
  if (directionsFound !== expected) {
    return { kind: "wrong-counts", what: "directions", expected, found: directionsFound };
  }
  if (scaling.kind !== "fixed") return null;
  const found = countIn(scaling.ends, expected);
  return found === expected ? null : { kind: "ends-count", expected, found };
}

/** A row may be a hole, whatever its type says. */
function lengthOf(row: readonly number[] | undefined): number {
  return row?.length ?? 0;
}

/** The length of a list; of one that is as long as expected, only what is no hole. */
function countIn(list: readonly unknown[], expected: number): number {
  return list.length === expected ? list.filter(() => true).length : list.length;
}

function scoreError({ scores, scaling }: MatrixInput): MatrixError | null {
  const dividesByScores = scaling.kind === "sum" || scaling.kind === "max";
  for (const [row, line] of scores.entries()) {
    // An index, because counting with `entries()` takes ten times as long, and a table may have 200,000 scores.
    for (let column = 0; column < line.length; column += 1) {
      const score = line[column] ?? NaN;
      if (!Number.isFinite(score)) return { kind: "not-finite", what: "score", row, column };
      if (dividesByScores && score <= 0) return { kind: "not-positive", row, column };
    }
  }
  return null;
}

function weightError(weights: readonly number[]): MatrixError | null {
  for (const [column, weight] of weights.entries()) {
    if (!Number.isFinite(weight)) return { kind: "not-finite", what: "weight", column };
    if (weight < 0) return { kind: "negative-weight", column };
  }
  return weights.some((weight) => weight > 0) ? null : { kind: "all-zero", what: "weights" };
}

function endsError(scaling: Scaling): MatrixError | null {
  if (scaling.kind !== "fixed") return null;
  for (const [column, { worst, best }] of scaling.ends.entries()) {
    if (!Number.isFinite(worst)) return { kind: "not-finite", what: "worst", column };
    if (!Number.isFinite(best)) return { kind: "not-finite", what: "best", column };
    if (worst === best) return { kind: "equal-ends", column };
  }
  return null;
}
