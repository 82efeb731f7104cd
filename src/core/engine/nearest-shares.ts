import { itemAt } from "#core/domain/item-at.ts";
import { leastSquares } from "./least-squares.ts";
import { leastSum, type Condition } from "./least-sum.ts";
import { sumOfProducts } from "./sum-of-products.ts";

/** Leads are brought to the size 1; one below this is rounding. */
const REAL_LEAD = 4e-12;
/** A waste below this is rounding of 0. */
const NO_WASTE = 1e-9;

/**
 * The shares nearest to the present ones, by the sum of absolute changes and then
 * by the sum of squared changes, at which an option leads every rival by the margin, or is
 * behind nobody where that is 0; null where it never leads all rivals by more than the tolerance.
 *
 * A linear program finds the distance and which shares may rise and which may fall
 * in any nearest answer; among those answers the least squares choose.
 *
 * @param present Shares, summing to 1.
 * @param leads [rival][criterion]: the option's value less the rival's; each below 4 in size.
 * @param asked `tolerance` above 0, `margin` 0 or more; both in the unit of the leads.
 */
export function nearestShares(
  present: readonly number[],
  leads: readonly (readonly number[])[],
  asked: { readonly tolerance: number; readonly margin: number },
): readonly number[] | null {
  const rivals = leads.map((row) => rivalOf(row, present, asked));
  const clearlyAhead = rivals.map(({ behind, clear }) => behind + clear);
  if (leastSum(programOf(present, rivals, clearlyAhead)) === null) return null;
  const gains = rivals.map(({ gain }) => gain);
  const found = leastSum(programOf(present, rivals, gains));
  if (found === null) return null;

  const distance = found.amounts.reduce((sum, amount) => sum + amount, 0);
  const changes = found.waste.flatMap((waste, amount): readonly Change[] => {
    if (waste > NO_WASTE) return [];
    const part = itemAt(found.amounts, amount) / distance;
    return [{ column: amount % present.length, sign: amount < present.length ? 1 : -1, part }];
  });
  const parts = leastSquares(
    changes.map(({ part }) => part),
    nearestConditions(changes, present, rivals, distance),
  );
  return changed(
    present,
    changes,
    parts.map((part) => part * distance),
  );
}

interface Rival {
  /** Per criterion, 1 at most in size. */
  readonly leads: readonly number[];
  /** What the option is behind at the present shares; below 0 when it is ahead. */
  readonly behind: number;
  /** The lead that counts as one. */
  readonly clear: number;
  /** What the option has to make up: what it is behind, and the margin. */
  readonly gain: number;
}

function rivalOf(
  row: readonly number[],
  present: readonly number[],
  { tolerance, margin }: { readonly tolerance: number; readonly margin: number },
): Rival {
  // Never less than the tolerance: who is nowhere further ahead has leads near 0, and none of them is clear.
  const size = Math.max(tolerance, ...row.map(Math.abs));
  const leads = row.map((lead) => lead / size);
  const behind = -sumOfProducts(leads, present);
  return { leads, behind, clear: Math.max(REAL_LEAD, tolerance / size), gain: behind + margin / size };
}

/** How much each share rises, and after these how much each falls, so that the option makes up `least` on each rival. */
function programOf(
  present: readonly number[],
  rivals: readonly Rival[],
  least: readonly number[],
): readonly Condition[] {
  const none = present.map(() => 0);
  const rises = present.map(() => 1);
  const falls = present.map(() => -1);
  return [
    ...rivals.map(({ leads }, nth) => ({
      coefficients: [...leads, ...leads.map((lead) => -lead)],
      least: itemAt(least, nth),
    })),
    // What rises is what falls.
    { coefficients: [...rises, ...falls], least: 0 },
    { coefficients: [...falls, ...rises], least: 0 },
    // No share falls below 0.
    ...present.map((share, column) => ({ coefficients: [...none, ...none.with(column, -1)], least: -share })),
  ];
}

/** A share that may rise (1) or fall (-1) in a nearest answer, and its part of the distance in one of them. */
interface Change {
  readonly column: number;
  readonly sign: 1 | -1;
  readonly part: number;
}

/** What parts of the distance make another nearest answer. */
function nearestConditions(
  changes: readonly Change[],
  present: readonly number[],
  rivals: readonly Rival[],
  distance: number,
): readonly Condition[] {
  const none = changes.map(() => 0);
  return [
    ...rivals.map(({ leads, gain }) => ({
      coefficients: changes.map(({ column, sign }) => sign * itemAt(leads, column)),
      least: gain / distance,
    })),
    { coefficients: changes.map(() => -1), least: -1 },
    { coefficients: changes.map(({ sign }) => sign), least: 0 },
    { coefficients: changes.map(({ sign }) => -sign), least: 0 },
    ...changes.map((_, nth) => ({ coefficients: none.with(nth, 1), least: 0 })),
    ...changes.flatMap(({ column, sign }, nth) =>
      sign === 1 ? [] : [{ coefficients: none.with(nth, -1), least: -itemAt(present, column) / distance }],
    ),
  ];
}

function changed(
  present: readonly number[],
  changes: readonly Change[],
  amounts: readonly number[],
): readonly number[] {
  const shares = [...present];
  changes.forEach(({ column, sign }, nth) => {
    shares[column] = Math.max(0, itemAt(present, column) + sign * itemAt(amounts, nth));
  });
  return shares;
}
