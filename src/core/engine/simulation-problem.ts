import { itemAt } from "#core/domain/item-at.ts";

/**
 * What is known of one value, on 0 to 1: low = high is exact; else triangular,
 * rising to the mode and falling from it. Mode null says that nothing is known
 * between low and high: each value is as likely as any other. A gap is
 * `{ low: 0, mode: null, high: 1 }`.
 */
export interface UncertainValue {
  readonly low: number;
  readonly mode: number | null;
  readonly high: number;
}

/**
 * What is known of the weights.
 *
 * - exact: raw, 0 or more, not all 0; on any scale.
 * - uniform: nothing; every split of 1 is as likely as any other.
 * - order: only the order of importance. A smaller rank is more important, 1 the most by custom;
 *   equal ranks say nothing of each other.
 * - interval: each share lies between its low and high, 0 to 1; some split of 1 has to fit.
 */
export type SimulationWeights =
  | { readonly kind: "exact"; readonly weights: readonly number[] }
  | { readonly kind: "uniform" }
  | { readonly kind: "order"; readonly ranks: readonly number[] }
  | { readonly kind: "interval"; readonly low: readonly number[]; readonly high: readonly number[] };

export interface SimulationProblem {
  /** [option][criterion] */
  readonly values: readonly (readonly UncertainValue[])[];
  readonly weights: SimulationWeights;
}

/** Why a problem is refused, and where. Options and criteria count from 0. */
export type SimulationProblemError =
  | { readonly kind: "empty"; readonly what: "options" | "criteria" }
  | { readonly kind: "ragged"; readonly option: number; readonly expected: number; readonly found: number }
  | {
      readonly kind: "wrong-counts";
      readonly what: "weights" | "ranks" | "low" | "high";
      readonly expected: number;
      readonly found: number;
    }
  | {
      /** A value's end is no number from 0 to 1, or they are not in the order low, mode, high. */
      readonly kind: "bad-value";
      readonly option: number;
      readonly criterion: number;
    }
  | {
      readonly kind: "not-finite";
      readonly what: "weights" | "ranks" | "low" | "high";
      readonly criterion: number;
    }
  | { readonly kind: "negative-weight"; readonly criterion: number }
  | { readonly kind: "all-zero"; readonly what: "weights" }
  /** Not 0 <= low <= high <= 1. */
  | { readonly kind: "bad-interval"; readonly criterion: number }
  /** The lows add up to more than 1, or the highs to less: no shares fit. */
  | { readonly kind: "no-weights-fit"; readonly lows: number; readonly highs: number };

/** Shares typed as decimals add up to 1 only nearly. */
const NEARLY = 1e-9;

/**
 * The door of the simulation. The first option says how many criteria there are;
 * the first fault found is reported, counts before numbers.
 *
 * @returns null for a problem that can be simulated.
 */
export function checkSimulation({ values, weights }: SimulationProblem): SimulationProblemError | null {
  const criteria = values[0]?.length;
  if (criteria === undefined) return { kind: "empty", what: "options" };
  if (criteria === 0) return { kind: "empty", what: "criteria" };
  for (const [option, { length: found }] of values.entries()) {
    if (found !== criteria) return { kind: "ragged", option, expected: criteria, found };
  }
  return listError(weights, criteria) ?? valueError(values) ?? weightError(weights);
}

function listError(weights: SimulationWeights, expected: number): SimulationProblemError | null {
  for (const [what, list] of listsOf(weights)) {
    if (list.length !== expected) return { kind: "wrong-counts", what, expected, found: list.length };
  }
  for (const [what, list] of listsOf(weights)) {
    const criterion = list.findIndex((number) => !Number.isFinite(number));
    if (criterion >= 0) return { kind: "not-finite", what, criterion };
  }
  return null;
}

function listsOf(
  weights: SimulationWeights,
): readonly (readonly ["weights" | "ranks" | "low" | "high", readonly number[]])[] {
  switch (weights.kind) {
    case "exact":
      return [["weights", weights.weights]];
    case "uniform":
      return [];
    case "order":
      return [["ranks", weights.ranks]];
    case "interval":
      return [
        ["low", weights.low],
        ["high", weights.high],
      ];
  }
}

function valueError(values: SimulationProblem["values"]): SimulationProblemError | null {
  for (const [option, row] of values.entries()) {
    for (const [criterion, { low, mode, high }] of row.entries()) {
      // Written so that a NaN anywhere fails.
      if (!(0 <= low && low <= (mode ?? low) && (mode ?? low) <= high && high <= 1)) {
        return { kind: "bad-value", option, criterion };
      }
    }
  }
  return null;
}

function weightError(weights: SimulationWeights): SimulationProblemError | null {
  if (weights.kind === "exact") return exactError(weights.weights);
  if (weights.kind === "interval") return intervalError(weights.low, weights.high);
  return null;
}

function exactError(weights: readonly number[]): SimulationProblemError | null {
  const criterion = weights.findIndex((weight) => weight < 0);
  if (criterion >= 0) return { kind: "negative-weight", criterion };
  return weights.some((weight) => weight > 0) ? null : { kind: "all-zero", what: "weights" };
}

function intervalError(low: readonly number[], high: readonly number[]): SimulationProblemError | null {
  const criterion = low.findIndex((least, place) => {
    const most = itemAt(high, place);
    return least < 0 || least > most || most > 1;
  });
  if (criterion >= 0) return { kind: "bad-interval", criterion };
  const [lows, highs] = [sum(low), sum(high)];
  return lows > 1 + NEARLY || highs < 1 - NEARLY ? { kind: "no-weights-fit", lows, highs } : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
