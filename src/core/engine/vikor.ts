import { itemAt } from "#core/domain/item-at.ts";
import { columnEnds } from "./column-ends.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { descendingOrder } from "./descending-order.ts";
import { lowest } from "./extremes.ts";
import { listOf } from "./list-of.ts";
import { numberAt } from "./number-at.ts";
import { placeBetween, rulerBetween, type Ruler } from "./place-between.ts";
import { scoreColumns } from "./score-columns.ts";
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
  const columns = scoreColumns(matrix);
  const s = new Float64Array(matrix.scores.length);
  const r = new Float64Array(matrix.scores.length);
  // Heaviest first: then the largest regret so far mostly stays the largest, and a processor guesses that right.
  for (const index of descendingOrder(share)) {
    const column = itemAt(columns, index);
    const { worst, best } = columnEnds(column, moreIsBetter(matrix, index));
    if (worst === best) continue;
    // From the best, which is no regret, to the worst.
    addRegrets(numberAt(share, index), rulerBetween({ worst: best, best: worst }), column, s, r);
  }
  const q = combined(v, stretched(s), stretched(r));
  return { s: listOf(s), r: listOf(r), q: listOf(q), compromise: compromiseOf(s, r, q) };
}

function moreIsBetter({ directions, scaling }: DecisionMatrix, column: number): boolean {
  if (scaling.kind !== "fixed") return itemAt(directions, column) === "benefit";
  const { worst, best } = itemAt(scaling.ends, column);
  return best > worst;
}

function addRegrets(
  share: number,
  { unit, start, span }: Ruler,
  column: Float64Array,
  s: Float64Array,
  r: Float64Array,
): void {
  for (let option = 0; option < column.length; option += 1) {
    const regret = share * ((numberAt(column, option) * unit - start) / span);
    s[option] = numberAt(s, option) + regret;
    if (regret > numberAt(r, option)) r[option] = regret;
  }
}

/** From 0 for the smallest to 1 for the largest; all 0 where they are tied, since there the distance is made of rounding. */
function stretched(numbers: Float64Array): Float64Array {
  const parts = numbers.slice();
  const ends = columnEnds(numbers, true);
  if (ends.best - ends.worst > TIE_TOLERANCE) placeBetween(ends, parts);
  else parts.fill(0);
  return parts;
}

function combined(v: number, s: Float64Array, r: Float64Array): Float64Array {
  const q = new Float64Array(s.length);
  for (let option = 0; option < q.length; option += 1) {
    q[option] = v * numberAt(s, option) + (1 - v) * numberAt(r, option);
  }
  return q;
}

/** The rows that both conditions leave, ascending. */
function compromiseOf(s: Float64Array, r: Float64Array, q: Float64Array): readonly number[] {
  const advantage = 1 / (q.length - 1);
  const first = rowsUpTo(lowest(q) + advantage - TIE_TOLERANCE, q);
  if (first.length > 1) return first;
  const leader = itemAt(first, 0);
  const isLowest = (numbers: Float64Array) => numberAt(numbers, leader) <= lowest(numbers) + TIE_TOLERANCE;
  if (isLowest(s) || isLowest(r)) return first;
  const next = lowest(q.with(leader, Infinity));
  return rowsUpTo(next + TIE_TOLERANCE, q);
}

function rowsUpTo(limit: number, numbers: Float64Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < numbers.length; row += 1) {
    if (numberAt(numbers, row) <= limit) rows.push(row);
  }
  return rows;
}
