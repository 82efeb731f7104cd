import { itemAt } from "#core/domain/item-at.ts";

/** What one score is worth. */
export interface ValuePoint {
  readonly at: number;
  readonly value: number;
}

/**
 * A value function drawn through points: straight from each to the next, and
 * level beyond the first and the last. Values may be on any scale, and may fall
 * or turn: the best score need not lie at an end.
 *
 * Source: Keeney & Raiffa (1976), "Decisions with multiple objectives", section
 * 3.4: values found by bisection and joined by straight lines.
 *
 * @param points One or more, finite, each `at` above the one before. The list is
 *   kept, not copied. With a single point every score has its value.
 * @returns A function of any number but NaN; at a point it gives the point's
 *   value exactly.
 */
export function piecewiseLinear(points: readonly ValuePoint[]): (x: number) => number {
  mustBeAscending(points);
  const first = itemAt(points, 0);
  const last = itemAt(points, points.length - 1);
  return (x) => {
    if (Number.isNaN(x)) throw new RangeError("a value was asked of NaN");
    if (x <= first.at) return first.value;
    if (x >= last.at) return last.value;
    const next = points.findIndex(({ at }) => at > x);
    return between(itemAt(points, next - 1), itemAt(points, next), x);
  };
}

function between(left: ValuePoint, right: ValuePoint, x: number): number {
  const span = right.at - left.at;
  // The points may lie so far apart that their distance is no number any more; half of it is.
  const part = Number.isFinite(span)
    ? (x - left.at) / span
    : (x / 2 - left.at / 2) / (right.at / 2 - left.at / 2);
  return left.value * (1 - part) + right.value * part;
}

function mustBeAscending(points: readonly ValuePoint[]): void {
  if (points.length === 0) throw new RangeError("a value function needs a point");
  points.forEach(({ at, value }, index) => {
    if (!Number.isFinite(at) || !Number.isFinite(value)) {
      throw new RangeError(`point ${index} of a value function is not finite: ${value} at ${at}`);
    }
    const before = points[index - 1];
    if (before !== undefined && !(before.at < at)) {
      throw new RangeError(`point ${index} of a value function, at ${at}, does not come after ${before.at}`);
    }
  });
}
