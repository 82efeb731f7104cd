import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { naiveValue } from "./naive-totals.ts";

/** A sheet of the space of shares: coefficients and what they come to on it. */
type Sheet = readonly [coefficients: readonly number[], amount: number];

export interface NaiveNearest {
  /** All corners of the set of nearest shares. */
  readonly nearest: readonly (readonly number[])[];
  readonly distance: number;
  /** Shares at which the option leads as far as it ever can, and by how much. */
  readonly clearest: readonly number[];
  readonly lead: number;
}

/**
 * The nearest shares by trying every corner: a point where as many of these sheets meet as it takes:
 * a share is 0, a share is as now, the option is level with a rival, two rivals are level with each
 * other. The sum of changes is flat between such sheets, so its smallest value is at a corner.
 */
export function naiveNearest(matrix: DecisionMatrix, option: number): NaiveNearest {
  const weightSum = matrix.weights.reduce((sum, weight) => sum + weight, 0);
  const present = matrix.weights.map((weight) => weight / weightSum);
  const rivals = matrix.scores.flatMap((_, row) => (row === option ? [] : [row]));
  const ahead = rivals.map((row) =>
    present.map((_, column) => naiveValue(matrix, option, column) - naiveValue(matrix, row, column)),
  );
  const leadAt = (shares: readonly number[]): number => Math.min(...ahead.map((row) => dot(row, shares)));
  const farFrom = (shares: readonly number[]): number =>
    shares.reduce((sum, share, column) => sum + Math.abs(share - present[column]!), 0);

  const own = present.map((_, column): readonly number[] => present.map((_, other) => +(other === column)));
  const sheets: Sheet[] = [
    ...own.map((only): Sheet => [only, 0]),
    ...own.map((only, column): Sheet => [only, present[column]!]),
    ...ahead.map((row): Sheet => [row, 0]),
  ];
  const between = ahead.flatMap((a, i) =>
    ahead.slice(i + 1).map((b): Sheet => [a.map((lead, column) => lead - b[column]!), 0]),
  );
  const all: Sheet = [present.map(() => 1), 1];
  const inside = (shares: readonly number[] | null): shares is readonly number[] =>
    shares?.every((share) => share >= -1e-12) ?? false;
  const cornersOf = (some: readonly Sheet[]): readonly (readonly number[])[] =>
    choices(some, present.length - 1)
      .map((chosen) => meeting([all, ...chosen]))
      .filter(inside);

  const clearest = cornersOf([...own.map((only): Sheet => [only, 0]), ...between]).toSorted(
    (a, b) => leadAt(b) - leadAt(a),
  )[0]!;
  const level = cornersOf(sheets).filter((shares) => leadAt(shares) >= -1e-10);
  const distance = Math.min(...level.map(farFrom));
  const nearest = level.filter((shares) => farFrom(shares) <= distance + 1e-10);
  return { nearest, distance, clearest, lead: leadAt(clearest) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, index) => sum + number * b[index]!, 0);
}

function choices<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]),
  );
}

/** The one point on all sheets, by elimination; null when they meet nowhere or in more than a point. */
function meeting(sheets: readonly Sheet[]): readonly number[] | null {
  const rows = sheets.map(([coefficients, amount]) => [...coefficients, amount]);
  for (let place = 0; place < rows.length; place += 1) {
    const pivot = rows.findIndex((row, index) => index >= place && Math.abs(row[place]!) > 1e-9);
    if (pivot === -1) return null;
    const line = rows[pivot]!.map((number) => number / rows[pivot]![place]!);
    rows[pivot] = rows[place]!;
    rows[place] = line;
    rows.forEach((row, index) => {
      if (index !== place) rows[index] = row.map((number, at) => number - row[place]! * line[at]!);
    });
  }
  return rows.map((row) => row.at(-1)!);
}
