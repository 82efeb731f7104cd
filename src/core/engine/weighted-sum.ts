import { additiveRow } from "./additive-values.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { eachRow } from "./each-row.ts";
import { numberAt } from "./number-at.ts";
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
  const share = Float64Array.from(shares(matrix.weights));
  const scale = additiveRow(matrix);
  return eachRow(matrix, (row) => {
    scale(row);
    let total = 0;
    for (let column = 0; column < row.length; column += 1) {
      total += numberAt(share, column) * numberAt(row, column);
    }
    return total;
  });
}
