import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "#core/engine/least-squares.ts";
import type { Condition } from "#core/engine/least-sum.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";

const atLeast = (least: number, ...coefficients: readonly number[]): Condition => ({ coefficients, least });

function near(numbers: readonly number[]): readonly unknown[] {
  return numbers.map((number): unknown => expect.closeTo(number, 12));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, number, index) => sum + number * b[index]!, 0);
}

describe("the least squares", () => {
  it("are 0 where no condition keeps them from it", () => {
    expect(leastSquares([3, 4], [atLeast(-1, 1, 0)])).toEqual(near([0, 0]));
    expect(leastSquares([3, 4], [])).toEqual(near([0, 0]));
  });

  it("share evenly what one condition asks of all", () => {
    expect(leastSquares([1, 0], [atLeast(1, 1, 1)])).toEqual(near([0.5, 0.5]));
    expect(leastSquares([5, 6, 7], [atLeast(1, 1, 1, 1)])).toEqual(near([1 / 3, 1 / 3, 1 / 3]));
  });

  it("stop where a second condition does", () => {
    expect(leastSquares([0, 1], [atLeast(1, 1, 1), atLeast(-0.2, -1, 0)])).toEqual(near([0.2, 0.8]));
  });

  it("let go of a condition that stopped them on the way", () => {
    // From (4, 1) straight towards 0 the first stop is at y = 0.25, from (4, 0.25) it is at once. Along it x falls to
    // 0.75, where x + y = 1; the nearest point of that line is (0.5, 0.5), and y = 0.25 is in nobody's way there.
    expect(leastSquares([4, 1], [atLeast(1, 1, 1), atLeast(0.25, 0, 1)])).toEqual(near([0.5, 0.5]));
    expect(leastSquares([4, 0.25], [atLeast(1, 1, 1), atLeast(0.25, 0, 1)])).toEqual(near([0.5, 0.5]));
  });

  it("are not turned aside by what rounding leaves of a level condition", () => {
    // Along the way of 1000 to 0 this one falls by 1e-8: a hundred-thousandth of a millionth of the way.
    expect(leastSquares([1000, 0], [atLeast(1e-8, 1e-11, 1)])).toEqual(near([0, 0]));
  });

  it("meet every condition, and no other point that does is nearer, whatever the start and the order", () => {
    const number = fc.integer({ min: -4, max: 4 });
    const point = fc.tuple(number, number, number);
    const cases = fc.record({
      points: fc.array(point, { minLength: 1, maxLength: 4 }),
      directions: fc.array(point, { minLength: 1, maxLength: 7 }),
    });
    fc.assert(
      fc.property(cases, ({ points, directions }) => {
        // Each condition is one that all points meet, so each of them may be the start.
        const conditions = directions.map((coefficients) => ({
          coefficients,
          least: Math.min(...points.map((one) => dot(one, coefficients))),
        }));
        const found = leastSquares(points[0]!, conditions);
        const again = leastSquares(points.at(-1)!, conditions.toReversed());

        for (const { coefficients, least } of conditions) {
          expect(dot(coefficients, found)).toBeGreaterThan(least - 1e-9);
        }
        for (const other of points) {
          const back = dot(
            found,
            other.map((part, place) => part - found[place]!),
          );
          expect(back).toBeGreaterThan(-1e-9);
        }
        found.forEach((part, place) => {
          expect(Math.abs(again[place]! - part)).toBeLessThan(1e-9);
        });
      }),
      lawRuns,
    );
  });
});
