import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { levelAt, levelsOf } from "./levels.ts";
import { mustFit, type Preference } from "./preference.ts";
import { moreIsBetter } from "./more-is-better.ts";
import { numberAt } from "./number-at.ts";
import { preferenceSums } from "./preference-sums.ts";
import { shares } from "./shares.ts";

/** One number for each option, in row order. */
export interface Flows {
  /** How much it is preferred to the others, 0 to 1: the mean over them of share times preference. */
  readonly positive: readonly number[];
  /** How much the others are preferred to it, 0 to 1. */
  readonly negative: readonly number[];
  /** Positive minus negative: -1 to 1, more is better, 0 in sum. */
  readonly net: readonly number[];
}

/**
 * PROMETHEE II: each option is held against each other one, criterion by
 * criterion, and ranked by how much it is preferred less how much others are.
 *
 * Raw scores are compared in their own unit: the matrix's scaling is not
 * applied. Only the ends of a fixed scaling are read, for the direction they
 * carry, and scores beyond them count as they are.
 *
 * Ties: options with equal scores get equal flows; one option alone gets zeros.
 * Adding an option may reorder the others.
 *
 * The work grows with n log n in the number of options, and with its square
 * for a gaussian preference, of which it takes each pair of different scores.
 *
 * Source: Brans & Vincke (1985), "A preference ranking organisation method",
 * Management Science 31, 647-656; flows as means as in Brans & Mareschal (2005).
 *
 * @param preferences One for each criterion; what happens at the thresholds stands in `preference.ts`.
 */
export function prometheeTwo(matrix: DecisionMatrix, preferences: readonly Preference[]): Flows {
  const { scores, weights } = matrix;
  mustFit(preferences, weights.length);
  const others = Math.max(1, scores.length - 1);
  const positive = new Float64Array(scores.length);
  const negative = new Float64Array(scores.length);

  shares(weights).forEach((share, column) => {
    const sign = moreIsBetter(matrix, column) ? 1 : -1;
    const gains = Float64Array.from(scores, (row) => sign * itemAt(row, column));
    const levels = levelsOf(gains);
    const { ahead, behind } = preferenceSums(levels, itemAt(preferences, column));
    gains.forEach((gain, option) => {
      const level = levelAt(levels, gain);
      positive[option] = numberAt(positive, option) + (share * numberAt(ahead, level)) / others;
      negative[option] = numberAt(negative, option) + (share * numberAt(behind, level)) / others;
    });
  });

  return {
    positive: Array.from(positive),
    negative: Array.from(negative),
    net: Array.from(positive, (flow, option) => flow - numberAt(negative, option)),
  };
}
