import { itemAt } from "#core/domain/item-at.ts";
import { sumOfProducts } from "./sum-of-products.ts";

/** Asked of a list of numbers: the sum of coefficient times number is `least` or more. */
export interface Condition {
  readonly coefficients: readonly number[];
  readonly least: number;
}

export interface LeastSum {
  readonly amounts: readonly number[];
  /** What a unit of each amount costs more than it serves; an amount that any solution uses has 0, up to rounding. */
  readonly waste: readonly number[];
}

/** Coefficients and amounts of the callers are about 1: so small a number is what rounding leaves of 0. */
const ROUNDING = 1e-12;

/** Many times what the largest decision needs: whatever rounding does, the search ends. */
const MOST_STEPS = 2000;

/**
 * Amounts, none below 0, that meet every condition with the smallest sum; null
 * when none do.
 *
 * Starts with nothing at all, which costs least, and mends the condition that is
 * missed most by the amount that costs least for it, again and again. Such a search
 * could go round in a circle; millions of small random problems knew none.
 *
 * Source: the dual simplex method of Lemke (1954), "The dual method of solving the
 * linear programming problem".
 *
 * @param conditions At least one; as many coefficients in each as there are amounts.
 */
export function leastSum(conditions: readonly Condition[]): LeastSum | null {
  const size = itemAt(conditions, 0).coefficients.length;
  const table: Table = {
    lines: conditions.map(({ coefficients, least }) => Float64Array.of(...coefficients, least)),
    costs: new Float64Array(size + 1).fill(1),
    outside: Array.from({ length: size }, (_, amount) => amount),
    inside: conditions.map((_, index) => size + index),
  };

  for (let step = 0; step < MOST_STEPS; step += 1) {
    const row = worstMissed(table);
    if (row === null) return { amounts: amountsOf(table, conditions), waste: wasteOf(table) };
    const column = cheapest(table, row);
    if (column === null) return null;
    exchange(table, row, column);
  }
  return null;
}

/**
 * Each line tells one number, named in `inside`, by those named in `outside`, which are 0:
 * the sum of coefficient times number, less what stands last in the line. Amounts are named
 * 0, 1, ..., and after them how far each condition is exceeded. So a line with more than 0
 * at its end is a missed condition, or an amount below 0.
 */
interface Table {
  readonly lines: readonly Float64Array[];
  /** What one unit of each number outside would add to the sum. */
  readonly costs: Float64Array;
  readonly outside: number[];
  readonly inside: number[];
}

function worstMissed({ lines }: Table): number | null {
  const missed = lines.map((line) => itemAt(line, line.length - 1));
  const most = Math.max(...missed);
  return most > ROUNDING ? missed.indexOf(most) : null;
}

/** The column that raises a line at the least cost; null when none does. */
function cheapest({ lines, costs, outside }: Table, row: number): number | null {
  const prices = outside.map((_, column) => {
    const coefficient = itemAt(itemAt(lines, row), column);
    return coefficient > ROUNDING ? Math.max(0, itemAt(costs, column)) / coefficient : Infinity;
  });
  const least = Math.min(...prices);
  return least < Infinity ? prices.indexOf(least) : null;
}

/** Turns the line round, so that it tells what stood in the column, and puts that into all others. */
function exchange({ lines, costs, outside, inside }: Table, row: number, column: number): void {
  const line = itemAt(lines, row);
  const coefficient = itemAt(line, column);
  line[column] = -1;
  for (let place = 0; place < line.length; place += 1) line[place] = itemAt(line, place) / -coefficient;
  for (const other of [...lines, costs]) {
    const times = itemAt(other, column);
    if (other === line || times === 0) continue;
    other[column] = 0;
    for (let place = 0; place < line.length; place += 1) {
      other[place] = itemAt(other, place) + times * itemAt(line, place);
    }
  }
  const entering = itemAt(outside, column);
  outside[column] = itemAt(inside, row);
  inside[row] = entering;
}

/** What the conditions ask that are met exactly; a second time, because the steps have gathered rounding. */
function amountsOf({ lines, outside, inside }: Table, conditions: readonly Condition[]): readonly number[] {
  const size = outside.length;
  const amounts = outside.map(() => 0);
  for (let time = 0; time < 2; time += 1) {
    const missing = outside.map((name) => {
      if (name < size) return 0;
      const { coefficients, least } = itemAt(conditions, name - size);
      return least - sumOfProducts(coefficients, amounts);
    });
    inside.forEach((name, row) => {
      if (name < size) amounts[name] = itemAt(amounts, name) + sumOfProducts(missing, itemAt(lines, row));
    });
  }
  return amounts.map((amount) => Math.max(0, amount));
}

function wasteOf({ costs, outside }: Table): readonly number[] {
  const waste = outside.map(() => 0);
  outside.forEach((name, column) => {
    if (name < waste.length) waste[name] = itemAt(costs, column);
  });
  return waste;
}
