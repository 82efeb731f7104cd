import { itemAt } from "#core/domain/item-at.ts";
import type { DecisionMatrix } from "./decision-matrix.ts";
import { leaders } from "./leaders.ts";

/**
 * What each option's mere presence does to the lead: for each option the row of the
 * new leader where dropping that option changes who leads among the others, else null.
 *
 * "Leads before" are those of the others that the method ranks best with all options
 * on the table, "leads after" those that it ranks best when it sees the others only.
 * Both by `rankDescending`, so several may lead. It is a change when
 * none of those before leads after. Dropping the leader is none if the next one moves up.
 *
 * Under the weighted sum with fixed ends there is never one: no value depends on
 * another option.
 *
 * Source: Belton & Gear (1983), "On a short-coming of Saaty's method of analytic
 * hierarchies", Omega 11(3), 228-230, who showed such a reversal.
 *
 * @param method One number for each option, more is better; for VIKOR hand in its q negated.
 * @returns In row order; rows as in the given matrix, the first one where several
 *   lead after. One option alone leaves nobody to lead: [null].
 */
export function rankReversals(
  matrix: DecisionMatrix,
  method: (matrix: DecisionMatrix) => readonly number[],
): readonly (number | null)[] {
  const before = method(matrix);
  return matrix.scores.map((_, dropped) => {
    const scores = matrix.scores.toSpliced(dropped, 1);
    if (scores.length === 0) return null;
    const ledBefore = leadingRows(before.toSpliced(dropped, 1));
    const leadAfter = leadingRows(method({ ...matrix, scores }));
    if (leadAfter.some((row) => ledBefore.includes(row))) return null;
    const first = itemAt(leadAfter, 0);
    return first < dropped ? first : first + 1;
  });
}

function leadingRows(numbers: readonly number[]): readonly number[] {
  return leaders(numbers).flatMap((leads, row) => (leads ? [row] : []));
}
