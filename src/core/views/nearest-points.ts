import { itemAt } from "#core/domain/item-at.ts";
import type { FlipProblem } from "./flip-problem.ts";
import { MOST_POINTS } from "./most-points.ts";

/** Shares closer than this differ by rounding alone. */
const SAME_SHARE = 1e-9;

/** Shares as points that change as few weights as can be. */
export interface NearestPoints {
  /** In the order of the problem's criteria, 0 to 100, not rounded. */
  readonly points: readonly number[];
  /** 1 where a criterion gains share, -1 where it gives some, 0 where it keeps its share. */
  readonly moves: readonly (-1 | 0 | 1)[];
  /** True where every weight had to be scaled down, because one would have needed more than 100 points. */
  readonly scaled: boolean;
}

/** The sum of points stays, so that a criterion that keeps its share keeps its points to the last digit. */
export function nearestPoints({ criteria }: FlipProblem, shares: readonly number[]): NearestPoints {
  const sum = criteria.reduce((total, { points }) => total + points, 0);
  const moves = criteria.map(({ share }, column) => {
    const gain = itemAt(shares, column) - share;
    if (Math.abs(gain) <= SAME_SHARE) return 0;
    return gain > 0 ? 1 : -1;
  });
  const wanted = criteria.map(({ points }, column) =>
    moves[column] === 0 ? points : itemAt(shares, column) * sum,
  );
  const largest = Math.max(...wanted);
  if (largest <= MOST_POINTS) return { points: wanted, moves, scaled: false };
  return { points: wanted.map((each) => (each / largest) * MOST_POINTS), moves, scaled: true };
}
