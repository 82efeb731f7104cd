import { itemAt } from "#core/domain/item-at.ts";
import type { Condition } from "./least-sum.ts";
import { sumOfProducts } from "./sum-of-products.ts";

type Vector = readonly number[];

/** Coefficients and coordinates of the callers are about 1: so short a way leads nowhere. */
const NOWHERE = 1e-13;
/** A condition that falls by less than this along a way of length 1 runs beside it. */
const BESIDE = 1e-10;

/**
 * The point with the smallest sum of squares that meets every condition. There
 * is only one, so neither the order of conditions and coordinates nor the start
 * matters.
 *
 * Walks straight towards 0 as far as the conditions that stop it leave room, along
 * those that stopped it; where one of them no longer holds it back, it is let go.
 * Every stop on the way meets all conditions.
 *
 * Source: the active-set method for convex quadratic programs in Nocedal & Wright
 * (2006), "Numerical optimization", algorithm 16.3.
 *
 * @param start A point that meets every condition.
 */
export function leastSquares(start: Vector, conditions: readonly Condition[]): Vector {
  let point = start;
  let held: readonly Condition[] = [];
  // Many times the steps it needs: whatever rounding does, the walk ends.
  for (let step = 0; step < 20 * (conditions.length + 1); step += 1) {
    const frame = frameOf(held);
    const way = without(point, frame.directions).map((part) => -part);
    if (lengthOf(way) > NOWHERE) {
      const { reach, stop } = firstStop(point, way, conditions);
      point = point.map((from, place) => from + reach * itemAt(way, place));
      if (stop !== null) held = [...held, stop];
    } else {
      const pushes = pushesOf(point, frame);
      const least = Math.min(0, ...pushes);
      if (least === 0) break;
      held = held.toSpliced(pushes.indexOf(least), 1);
    }
  }
  return point;
}

/** How far the way may be gone, 1 for all of it, and the condition that stops it there. */
function firstStop(
  point: Vector,
  way: Vector,
  conditions: readonly Condition[],
): { readonly reach: number; readonly stop: Condition | null } {
  const beside = BESIDE * lengthOf(way);
  const reaches = conditions.map(({ coefficients, least }) => {
    const fall = -sumOfProducts(coefficients, way);
    return fall > beside ? Math.max(0, sumOfProducts(coefficients, point) - least) / fall : Infinity;
  });
  const reach = Math.min(1, ...reaches);
  return { reach, stop: conditions[reaches.indexOf(reach)] ?? null };
}

/** Directions at right angles that span what the held conditions span, and how much of each a condition takes. */
interface Frame {
  readonly directions: readonly Vector[];
  /** [condition][direction]; a condition takes nothing of the directions after its own. */
  readonly takes: readonly Vector[];
}

function frameOf(held: readonly Condition[]): Frame {
  const directions: Vector[] = [];
  const takes = held.map(({ coefficients }) => {
    const rest = without(coefficients, directions);
    const length = lengthOf(rest);
    directions.push(rest.map((part) => part / length));
    return directions.map((direction) => sumOfProducts(direction, coefficients));
  });
  return { directions, takes };
}

/** How strongly each held condition pushes the point away from 0; below 0 when it pulls and the point wants to leave it. */
function pushesOf(point: Vector, { directions, takes }: Frame): Vector {
  const pushes = directions.map((direction) => sumOfProducts(direction, point));
  for (const [nth, taken] of [...takes.entries()].toReversed()) {
    const push = itemAt(pushes, nth) / itemAt(taken, nth);
    pushes[nth] = push;
    taken.slice(0, nth).forEach((part, earlier) => {
      pushes[earlier] = itemAt(pushes, earlier) - push * part;
    });
  }
  return pushes;
}

/** What is left of a vector without its parts along the directions; done twice, because once leaves rounding. */
function without(vector: Vector, directions: readonly Vector[]): Vector {
  return [...directions, ...directions].reduce((rest, direction) => {
    const along = sumOfProducts(direction, rest);
    return rest.map((part, place) => part - along * itemAt(direction, place));
  }, vector);
}

function lengthOf(vector: Vector): number {
  return Math.sqrt(sumOfProducts(vector, vector));
}
