import { itemAt } from "#core/domain/item-at.ts";
import type { DrawnWeights } from "./drawn-weights.ts";
import { exponentialSpacing } from "./exponential-spacing.ts";
import { oneByOne, type RandomBits } from "./random-bits.ts";

/**
 * Weights of which only the order is known: every split of 1 in which a better
 * rank never has less weight is as likely as any other. Equal ranks are free
 * between themselves: the slots of such a group go to its members in random order.
 *
 * The spacings come sorted from the start: the gap below the k-th smallest of n
 * exponential numbers is itself exponential, with mean 1 / (n + 1 - k).
 *
 * Source: Renyi (1953), "On the theory of order statistics".
 *
 * @param ranks One for each criterion; a smaller one is more important.
 */
export function orderedWeights(ranks: readonly number[], draws: number, bits: RandomBits): DrawnWeights {
  const criteria = ranks.length;
  const weights = new Float64Array(draws * criteria);
  const scales = new Float64Array(draws);
  const next = oneByOne(bits);
  const leastFirst = [...ranks.keys()].sort((a, b) => itemAt(ranks, b) - itemAt(ranks, a));
  // For each place the first place of its group.
  const groups = leastFirst.map((criterion) =>
    leastFirst.findIndex((other) => itemAt(ranks, other) === itemAt(ranks, criterion)),
  );
  const holders = Int32Array.from(leastFirst);

  return {
    weights,
    scales,
    redraw() {
      for (let draw = 0; draw < draws; draw += 1) {
        shuffleGroups(holders, groups, next);
        let spacing = 0;
        let sum = 0;
        for (let place = 0; place < criteria; place += 1) {
          spacing += exponentialSpacing(next()) / (criteria - place);
          weights[draw * criteria + itemAt(holders, place)] = spacing;
          sum += spacing;
        }
        scales[draw] = 1 / sum;
      }
    },
  };
}

/** Who holds which slot of its group: any order as likely as any other, whatever it was before. */
function shuffleGroups(holders: Int32Array, groups: readonly number[], next: () => number): void {
  groups.forEach((first, place) => {
    const other = first + below(place - first + 1, next);
    const holder = itemAt(holders, other);
    holders[other] = itemAt(holders, place);
    holders[place] = holder;
  });
}

/** A whole number from 0 to under `count`, equally likely; no word is spent where there is no choice. */
function below(count: number, next: () => number): number {
  return count === 1 ? 0 : Math.floor(((next() >>> 0) / 2 ** 32) * count);
}
