import { itemAt } from "#core/domain/item-at.ts";
import { betweenEnds } from "./between-ends.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { numberAt } from "./number-at.ts";
import { ownEnds } from "./own-ends.ts";
import { shares } from "./shares.ts";
import { TIE_TOLERANCE } from "./tie-tolerance.ts";

/** Per option, in row order; less is better in all three, and all are in [0, 1]. */
export interface VikorRanking {
  /** Share times regret, added up over the criteria: what the group as a whole misses. */
  readonly s: readonly number[];
  /** The largest share times regret: what the most disappointed criterion misses. */
  readonly r: readonly number[];
  /** Both, each stretched to 0..1 over the options, in the proportion v to 1 - v. */
  readonly q: readonly number[];
  /** The rows of the compromise solution, ascending. */
  readonly compromise: readonly number[];
}

/**
 * VIKOR: a compromise between doing well on the whole and not doing badly on any
 * criterion. The regret of a score is how far it lies from the column's best towards
 * its worst, 0 to 1, by the options present.
 *
 * It reads raw scores and their directions; the kind of scaling does not matter,
 * but under fixed scaling the ends say which way is better. A constant column
 * brings no regret. Where all S, or all R, are tied, that part of q is 0.
 *
 * The compromise is the option with the lowest q alone, if (C1) the next one is at
 * least 1 / (number of options - 1) behind in q and (C2) it also has the lowest S or
 * R. If only C2 fails, the next one joins it; if C1 fails, all that are less than that
 * distance behind do. Options that are tied for the first place fail C1 together;
 * options tied for the second join together; so the order of the options does not matter.
 *
 * Source: Opricovic & Tzeng (2004), "Compromise solution by MCDM methods: a
 * comparative analysis of VIKOR and TOPSIS", EJOR 156(2), 445-455.
 *
 * @param options `v`: 0 to 1, the weight of S against R; 0.5 as published. Another number throws.
 * @returns One option alone has q 0 and is the compromise.
 */
export function vikor(matrix: DecisionMatrix, { v = 0.5 }: { readonly v?: number } = {}): VikorRanking {
  if (!(v >= 0 && v <= 1)) throw new RangeError(`v is ${v}, not between 0 and 1`);
  const share = Float64Array.from(shares(matrix.weights));
  // From the best, which is no regret, to the worst.
  const regrets = betweenEnds(
    ownEnds(matrix).map(({ worst, best }) => ({ worst: best, best: worst })),
    0,
  );
  const r: number[] = [];
  const s = eachRow(matrix, (row) => {
    regrets(row);
    let sum = 0;
    let largest = 0;
    for (let column = 0; column < row.length; column += 1) {
      const regret = numberAt(share, column) * numberAt(row, column);
      sum += regret;
      if (regret > largest) largest = regret;
    }
    r.push(largest);
    return sum;
  });
  const sParts = stretched(s);
  const rParts = stretched(r);
  const q = sParts.map((part, row) => v * part + (1 - v) * itemAt(rParts, row));
  return { s, r, q, compromise: compromiseOf(s, r, q) };
}

/** 0 for the smallest, 1 for the largest; all 0 where they are tied, since there the distance is made of rounding. */
function stretched(numbers: readonly number[]): readonly number[] {
  const low = least(numbers);
  const span = -least(numbers.map((number) => -number)) - low;
  return numbers.map((number) => (span > TIE_TOLERANCE ? (number - low) / span : 0));
}

function compromiseOf(s: readonly number[], r: readonly number[], q: readonly number[]): readonly number[] {
  const rows = q.map((_, row) => row);
  const lowest = least(q);
  const advantage = 1 / (q.length - 1);
  const first = rows.filter((row) => itemAt(q, row) - lowest < advantage - TIE_TOLERANCE);
  const stable = first.some((row) => isLowest(row, s) || isLowest(row, r));
  if (first.length > 1 || stable) return first;
  const next = least(q.filter((_, row) => !first.includes(row)));
  return rows.filter((row) => itemAt(q, row) - next <= TIE_TOLERANCE);
}

function isLowest(row: number, numbers: readonly number[]): boolean {
  return itemAt(numbers, row) - least(numbers) <= TIE_TOLERANCE;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Infinity);
}
