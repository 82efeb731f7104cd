import fc from "fast-check";
import type { Judgments } from "#core/engine/pairwise-judgments.ts";

/** A full square of judgments from those above its diagonal, row by row; null stays a gap. */
export function judgmentsOf(count: number, upper: readonly (number | null)[]): Judgments {
  const rest = [...upper];
  const square = Array.from({ length: count }, () => Array<number | null>(count).fill(1));
  for (let row = 0; row < count; row += 1) {
    for (let column = row + 1; column < count; column += 1) {
      const judgment = rest.shift() ?? null;
      square[row]![column] = judgment;
      square[column]![row] = judgment === null ? null : 1 / judgment;
    }
  }
  return square;
}

export function reordered(judgments: Judgments, order: readonly number[]): Judgments {
  return order.map((row) => order.map((column) => judgments[row]![column]!));
}

/** Which pairs to leave out. A tree stays: each criterion but the first keeps its pair with the one of `keeping`. */
interface Gaps {
  readonly wanted: readonly boolean[];
  readonly keeping: readonly number[];
}

export function anyGaps(count: number): fc.Arbitrary<Gaps> {
  const pairs = (count * (count - 1)) / 2;
  return fc.record({
    wanted: fc.array(fc.boolean(), { minLength: pairs, maxLength: pairs }),
    keeping: fc.tuple(
      ...Array.from({ length: count }, (_, column) => fc.nat({ max: Math.max(0, column - 1) })),
    ),
  });
}

export function withGaps(judgments: Judgments, { wanted, keeping }: Gaps): Judgments {
  const rest = [...wanted];
  const upper = judgments.flatMap((line, row) =>
    line
      .slice(row + 1)
      .map((judgment, next) => (rest.shift() && keeping[row + 1 + next] !== row ? null : judgment)),
  );
  return judgmentsOf(judgments.length, upper);
}

/** 1 to 9 or their reciprocals. */
export const anyStep = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
  .map(([times, more]) => (more ? times : 1 / times));

interface Sizes {
  readonly least: number;
  readonly most: number;
}

/** Every pair answered. */
export function fullJudgments({ least, most }: Sizes, judgment = anyStep): fc.Arbitrary<Judgments> {
  return fc.integer({ min: least, max: most }).chain((count) => {
    const pairs = (count * (count - 1)) / 2;
    return fc
      .array(judgment, { minLength: pairs, maxLength: pairs })
      .map((upper) => judgmentsOf(count, upper));
  });
}

/** Some pairs left out, all criteria still connected. */
export function someJudgments(sizes: Sizes, judgment = anyStep): fc.Arbitrary<Judgments> {
  return fullJudgments(sizes, judgment).chain((full) =>
    anyGaps(full.length).map((gaps) => withGaps(full, gaps)),
  );
}

export function consistentJudgments(weights: readonly number[]): Judgments {
  return weights.map((row) => weights.map((column) => row / column));
}
