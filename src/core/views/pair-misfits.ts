import { itemAt } from "#core/domain/item-at.ts";
import type { PairJudgment } from "#core/domain/elicitation.ts";
import type { ComparedPairs } from "./compared-pairs.ts";
import { OFF_BY_AT_MOST } from "./off-by-at-most.ts";

/** Differences of logarithms no larger than this are rounding. */
const TOLERANCE = 1e-9;

export interface PairMisfit {
  readonly judgment: PairJudgment;
  /** How many times the first-named matters as much as the other by the weights. */
  readonly implied: number;
  /** One criterion was said to matter more, and the weights say that the other does. */
  readonly isTurned: boolean;
  /** It differs by more than OFF_BY_AT_MOST. */
  readonly isFarOff: boolean;
}

/**
 * The answers that differ from the weights: those turned round or far off first, then by how much they differ;
 * equals stand in the order of the criteria. None where there are no weights.
 */
export function pairMisfits({ criteria, judgments, outcome }: ComparedPairs): readonly PairMisfit[] {
  if (outcome.kind !== "weights") return [];
  const places = new Map(criteria.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const orderOf = ({ more, less }: PairJudgment) => {
    const [first, second] = [placeOf(more), placeOf(less)];
    return Math.min(first, second) * criteria.length + Math.max(first, second);
  };
  return judgments
    .map((judgment) => {
      const { more, less, times } = judgment;
      const implied = itemAt(outcome.weights, placeOf(more)) / itemAt(outcome.weights, placeOf(less));
      const badness = Math.abs(Math.log(times / implied));
      const isTurned = times > 1 && Math.log(implied) < -TOLERANCE;
      const isFarOff = badness > Math.log(OFF_BY_AT_MOST) + TOLERANCE;
      return { judgment, implied, badness, isTurned, isFarOff };
    })
    .filter(({ badness }) => badness > TOLERANCE)
    .toSorted((a, b) => {
      const isGraver = Number(b.isTurned || b.isFarOff) - Number(a.isTurned || a.isFarOff);
      if (isGraver !== 0) return isGraver;
      const differ = b.badness - a.badness;
      return Math.abs(differ) > TOLERANCE ? differ : orderOf(a.judgment) - orderOf(b.judgment);
    });
}
