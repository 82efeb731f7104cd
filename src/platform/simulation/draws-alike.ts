import type { SimulationWeights, UncertainValue } from "#core/engine/simulation-problem.ts";
import type { SimulatedProblem } from "#core/views/simulated-problem.ts";

/**
 * Whether two problems are drawn alike: the same numbers from the same seed, whatever their options are called.
 * Weights are compared first, because it is they that change while a slider moves.
 */
export function drawsAlike(one: SimulatedProblem, other: SimulatedProblem): boolean {
  if (one === other) return true;
  return (
    one.seed === other.seed &&
    areSameWeights(one.problem.weights, other.problem.weights) &&
    areSame(one.problem.values, other.problem.values, (row, otherRow) => areSame(row, otherRow, isSameValue))
  );
}

function areSameWeights(one: SimulationWeights, other: SimulationWeights): boolean {
  return (
    one.kind === other.kind &&
    areSame(numbersOf(one), numbersOf(other), (list, otherList) => areSame(list, otherList, Object.is))
  );
}

function numbersOf(weights: SimulationWeights): readonly (readonly number[])[] {
  switch (weights.kind) {
    case "exact":
      return [weights.weights];
    case "uniform":
      return [];
    case "order":
      return [weights.ranks];
    case "interval":
      return [weights.low, weights.high];
  }
}

function isSameValue(one: UncertainValue, other: UncertainValue): boolean {
  return one.low === other.low && one.mode === other.mode && one.high === other.high;
}

function areSame<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (item: Item, otherItem: Item) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((item, place) => {
      const otherItem = other[place];
      return otherItem !== undefined && isSame(item, otherItem);
    })
  );
}
