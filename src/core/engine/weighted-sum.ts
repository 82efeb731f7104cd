import { additiveValues } from "./additive-values.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { shares } from "./shares.ts";

/**
 * The weighted sum: share times value, added up over the criteria. Also called
 * simple additive weighting; with fixed ends it is 1 minus SPOTIS.
 *
 * Source: Fishburn (1967), "Additive utilities with incomplete product sets";
 * Hwang & Yoon (1981), "Multiple attribute decision making".
 *
 * @returns Total per option, in row order; more is better. In [0, 1] under
 *   every scaling but "vector" (which keeps negative scores) and "none". Equal
 *   options get equal totals; `rankDescending` decides what counts as tied.
 */
export function weightedSum(matrix: DecisionMatrix): readonly number[] {
  const share = shares(matrix.weights);
  return additiveValues(matrix).map((row) =>
    row.reduce((total, value, column) => total + itemAt(share, column) * value, 0),
  );
}
