import { itemAt } from "#core/domain/item-at.ts";
import { additiveColumns } from "./additive-values.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { listOf } from "./list-of.ts";
import { numberAt } from "./number-at.ts";
import { shares } from "./shares.ts";
import { withinRange } from "./within-range.ts";

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
  const totals = new Float64Array(matrix.scores.length);
  const share = shares(matrix.weights);
  additiveColumns(matrix).forEach((column, index) => {
    addTimes(itemAt(share, index), column, totals);
  });
  return listOf(totals.map(withinRange));
}

function addTimes(share: number, column: Float64Array, totals: Float64Array): void {
  for (let option = 0; option < column.length; option += 1) {
    totals[option] = numberAt(totals, option) + share * numberAt(column, option);
  }
}
