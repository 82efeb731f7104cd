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
 * by the sum of squared changes, at which an option is behind nobody; null where it
 * never leads all rivals by more than the tolerance.
 *
 * A linear program finds the distance and which shares may rise and which may fall
 * in any nearest answer; among those answers the least squares choose.
 *
 * @param present Shares, summing to 1.
 * @param leads [rival][criterion]: the option's value less the rival's; each below 4 in size.
 * @param tolerance Above 0.
 */
export function nearestShares(
  present: readonly number[],
  leads: readonly (readonly number[])[],
  tolerance: number,
): readonly number[] | null {
  if (leads.some((row) => Math.max(...row) <= tolerance)) return null;
  const rivals = leads.map((row) => rivalOf(row, present, tolerance));
  if (leastSum(programOf(present, rivals, "clear")) === null) return null;
  const found = leastSum(programOf(present, rivals, "level"));
  if (found === null) return null;

  const distance = found.amounts.reduce((sum, amount) => sum + amount, 0);
  // Behind by no more than rounding of such large values: the tie is here.
  if (distance === 0) return present;
  const changes = found.waste.flatMap((waste, amount): readonly Change[] => {
    const column = amount % present.length;
    const falls = amount >= present.length;
    if (waste > NO_WASTE || (falls && present[column] === 0)) return [];
    return [{ column, sign: falls ? -1 : 1, part: itemAt(found.amounts, amount) / distance }];
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
  /** Per criterion, with 1 as the largest size. */
  readonly leads: readonly number[];
  /** What the option is behind at the present shares; below 0 when it is ahead. */
  readonly behind: number;
  /** The lead that counts as one. */
  readonly clear: number;
}

function rivalOf(row: readonly number[], present: readonly number[], tolerance: number): Rival {
  const size = Math.max(...row.map(Math.abs));
  const leads = row.map((lead) => lead / size);
  return {
    leads,
    behind: -sumOfProducts(leads, present),
    clear: Math.max(REAL_LEAD, tolerance / size),
  };
}

/** How much each share rises, and after these how much each falls, so that the option is level or clearly ahead. */
function programOf(
  present: readonly number[],
  rivals: readonly Rival[],
  aim: "level" | "clear",
): readonly Condition[] {
  const none = present.map(() => 0);
  const rises = present.map(() => 1);
  const falls = present.map(() => -1);
  return [
    ...rivals.map(({ leads, behind, clear }) => ({
      coefficients: [...leads, ...leads.map((lead) => -lead)],
      least: aim === "clear" ? behind + clear : behind,
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
    ...rivals.map(({ leads, behind }) => ({
      coefficients: changes.map(({ column, sign }) => sign * itemAt(leads, column)),
      least: behind / distance,
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
