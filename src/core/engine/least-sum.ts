import { itemAt } from "#core/domain/item-at.ts";

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
 * Starts with nothing at all, which costs least, and mends one missed condition
 * after the other by the amount that costs least for it: the worst missed first,
 * and of amounts that cost the same the one with the largest coefficient, which
 * rounds least. That could go round in a circle for ever, so after some patience
 * the first of several is taken, which cannot.
 *
 * Source: the dual simplex method of Lemke (1954), "The dual method of solving the
 * linear programming problem", and the rule of Bland (1977), "New finite pivoting
 * rules for the simplex method".
 *
 * @param conditions At least one; as many coefficients in each as there are amounts.
 * @param search `patience`: the number of steps before the first of several is taken.
 */
export function leastSum(
  conditions: readonly Condition[],
  { patience = 200 }: { readonly patience?: number } = {},
): LeastSum | null {
  const size = itemAt(conditions, 0).coefficients.length;
  const table: Table = {
    lines: conditions.map(({ coefficients, least }) => Float64Array.of(...coefficients, least)),
    costs: new Float64Array(size + 1).fill(1),
    outside: Array.from({ length: size }, (_, amount) => amount),
    inside: conditions.map((_, index) => size + index),
  };

  for (let step = 0; step < MOST_STEPS; step += 1) {
    const patient = step < patience;
    const row = patient ? worstMissed(table) : firstMissed(table);
    if (row === null) break;
    const column = cheapest(table, row, patient);
    if (column === null) return null;
    exchange(table, row, column);
  }
  return { amounts: amountsOf(table, conditions), waste: wasteOf(table) };
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
  let worst: number | null = null;
  let most = ROUNDING;
  lines.forEach((line, row) => {
    const missed = itemAt(line, line.length - 1);
    if (missed <= most) return;
    worst = row;
    most = missed;
  });
  return worst;
}

function firstMissed({ lines, inside }: Table): number | null {
  let first: number | null = null;
  lines.forEach((line, row) => {
    if (itemAt(line, line.length - 1) <= ROUNDING) return;
    if (first === null || itemAt(inside, row) < itemAt(inside, first)) first = row;
  });
  return first;
}

/** What raises a line at the least cost; null when nothing does. */
function cheapest({ lines, costs, outside }: Table, row: number, patient: boolean): number | null {
  const line = itemAt(lines, row);
  const raising = outside.flatMap((name, column) => {
    const coefficient = itemAt(line, column);
    if (coefficient <= ROUNDING) return [];
    const cost = Math.max(0, itemAt(costs, column));
    // A hair's difference in cost is worth a coefficient that rounds less.
    return { name, column, coefficient, cost: cost / coefficient, most: (cost + ROUNDING) / coefficient };
  });
  const limit = Math.min(...raising.map(({ cost, most }) => (patient ? most : cost)));
  const [best] = raising
    .filter(({ cost }) => cost <= limit)
    .toSorted((a, b) => (patient ? b.coefficient - a.coefficient : a.name - b.name));
  return best?.column ?? null;
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

function amountsOf({ lines, outside, inside }: Table, conditions: readonly Condition[]): readonly number[] {
  const size = outside.length;
  const amounts = outside.map(() => 0);
  inside.forEach((name, row) => {
    if (name < size) amounts[name] = -itemAt(itemAt(lines, row), size);
  });
  // The steps have gathered rounding: what the conditions that should be met exactly say now is put right.
  for (let time = 0; time < 2; time += 1) {
    const missing = outside.map((name) => {
      if (name < size) return 0;
      const { coefficients, least } = itemAt(conditions, name - size);
      return coefficients.reduce(
        (left, coefficient, amount) => left - coefficient * itemAt(amounts, amount),
        least,
      );
    });
    inside.forEach((name, row) => {
      if (name >= size) return;
      const line = itemAt(lines, row);
      amounts[name] = missing.reduce(
        (sum, part, column) => sum + part * itemAt(line, column),
        itemAt(amounts, name),
      );
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
