import { itemAt } from "#core/domain/item-at.ts";
import { levelAt, levelsOf } from "./levels.ts";
import { shares } from "./shares.ts";

/**
 * Kendall's tau-b: how far two lists of numbers put the same items in the same order.
 *
 * Every pair of items counts for agreement, against it, or, where a list has it
 * level, for neither; the correction for such ties lets lists that tie the same
 * pairs still reach 1 and -1. Only the order of the numbers matters, not their size.
 *
 * Source: Kendall (1945), "The treatment of ties in ranking problems", Biometrika
 * 33, 239-251; the coefficient called tau-b since.
 *
 * @param a One number other than NaN for each item, in any unit.
 * @param b The same items in the same order.
 * @returns -1 (reversed) to 1 (alike); null where it is undefined: under two items,
 *   or a list in which all are level and so nothing is put in order.
 */
export function kendallTauB(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) throw new RangeError(`${a.length} items cannot be compared with ${b.length}`);
  let balance = 0;
  let apartInA = 0;
  let apartInB = 0;
  for (let first = 0; first < a.length; first += 1) {
    for (let second = first + 1; second < a.length; second += 1) {
      const inA = order(itemAt(a, first), itemAt(a, second));
      const inB = order(itemAt(b, first), itemAt(b, second));
      balance += inA * inB;
      apartInA += Math.abs(inA);
      apartInB += Math.abs(inB);
    }
  }
  if (apartInA === 0 || apartInB === 0) return null;
  // One root of the product, not a product of roots: with whole counts it is never under |balance|.
  return balance / Math.sqrt(apartInA * apartInB);
}

/**
 * Kendall's W, the coefficient of concordance: how far any number of raters put
 * the same items in the same order.
 *
 * Each rater's numbers are turned into ranks, tied items sharing the mean of the
 * ranks they span. W is how much the items' sums of ranks vary, divided by the
 * most they could with these ties. A rater who ties all items says nothing, and
 * lowers W.
 *
 * Source: Kendall & Babington Smith (1939), "The problem of m rankings", Annals
 * of Mathematical Statistics 10, 275-287; ties as in Kendall (1945), Biometrika 33.
 *
 * @param rankings [rater][item], any numbers but NaN; each rater in a unit of their own.
 * @returns 0 (no likeness) to 1 (the same order with the same ties); null where it
 *   is undefined: no raters, under two items, or none of the raters puts anything in
 *   order. One rater who does is at one with themselves: 1.
 */
export function kendallW(rankings: readonly (readonly number[])[]): number | null {
  const items = itemsOf(rankings);
  // Ranks are doubled: mid-ranks too are whole numbers then, and their sums are exact.
  const rankSums = new Float64Array(items);
  let toldApart = 0;
  for (const numbers of rankings) {
    const levels = levelsOf(numbers);
    numbers.forEach((number, item) => {
      const level = levelAt(levels, number);
      const before = itemAt(levels.before, level);
      const upTo = itemAt(levels.before, level + 1);
      rankSums[item] = itemAt(rankSums, item) + before + 1 + upTo;
      toldApart += items ** 2 - (upTo - before) ** 2;
    });
  }
  if (toldApart === 0) return null;
  const mean = rankings.length * (items + 1);
  const spread = rankSums.reduce((sum, ranks) => sum + (ranks - mean) ** 2, 0);
  return (3 * spread) / (rankings.length * toldApart);
}

/**
 * Group consensus S*, as AHP-OS reports it: how much the members' weights overlap.
 *
 * The diversity of the group's mean weights is divided into what is within each
 * member (alpha) and what is between them (beta), by Shannon entropies. S* is the
 * overlap exp(-beta), stretched so that 0 is what remains when each item is put
 * first by as many members, as far as judgments from 1 to `maximum` allow.
 *
 * Source: Goepel (2018), "Implementation of an online software tool for the
 * analytic hierarchy process (AHP-OS)", IJAHP 10(3), 469-487, equations 11 to 21.
 *
 * @param weights [participant][item], finite, 0 or more, some above 0 in each row;
 *   each row is divided by its sum.
 * @param scale `maximum`: the strongest judgment of the pairwise scale, 2 or more.
 * @returns 0 to 1 (all the same). Weights further apart than that scale could put
 *   them count as 0. One participant, or one item, leaves nothing to differ in: 1.
 */
export function groupConsensus(
  weights: readonly (readonly number[])[],
  { maximum = 9 }: { readonly maximum?: number } = {},
): number {
  if (weights.length === 0) throw new RangeError("a consensus needs a participant");
  if (!(maximum >= 2 && maximum < Infinity)) throw new RangeError(`no pairwise scale ends at ${maximum}`);
  weights.forEach(mustBeWeights);
  const items = itemsOf(weights);
  if (items === 1) return 1;

  const rows = weights.map(shares);
  const mean = Array.from({ length: items }, (_, item) => average(rows.map((row) => itemAt(row, item))));
  const alpha = average(rows.map(entropy));
  const beta = entropy(mean) - alpha;
  const mostOneSided = shares([maximum, ...Array.from({ length: items - 1 }, () => 1)]);
  const least = Math.exp(entropy(mostOneSided)) / items;
  // The ends are met but for rounding; weights beyond the scale would fall below 0.
  return Math.min(1, Math.max(0, (Math.exp(-beta) - least) / (1 - least)));
}

function itemsOf(rows: readonly (readonly number[])[]): number {
  const items = rows[0]?.length ?? 0;
  rows.forEach(({ length }, row) => {
    if (length !== items) throw new RangeError(`row ${row} has ${length} items, the first has ${items}`);
  });
  return items;
}

function mustBeWeights(weights: readonly number[], participant: number): void {
  for (const weight of weights) {
    if (weight >= 0 && weight < Infinity) continue;
    throw new RangeError(`participant ${participant} has a weight of ${weight}`);
  }
  if (weights.some((weight) => weight > 0)) return;
  throw new RangeError(`participant ${participant} has no weight above 0`);
}

/** Shannon's, in natural units; a share of 0 adds nothing. */
function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Compared, not subtracted, so that infinite numbers are level with themselves. */
function order(first: number, second: number): -1 | 0 | 1 {
  if (first === second) return 0;
  return first < second ? 1 : -1;
}
