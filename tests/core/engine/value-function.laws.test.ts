import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecewiseLinear, type ValuePoint } from "#core/engine/value-function.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";

const anyFinite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Points at different places, ascending, of any finite size. */
function anyPoints(place: fc.Arbitrary<number>, value: fc.Arbitrary<number>): fc.Arbitrary<ValuePoint[]> {
  return fc
    .uniqueArray(fc.record({ at: place, value }), {
      minLength: 1,
      maxLength: 6,
      selector: ({ at }) => at + 0,
    })
    .map((points) => points.toSorted((a, b) => a.at - b.at));
}

const anySmall = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);

describe("a piecewise linear value function", () => {
  it("agrees with a second implementation that shares no code", () => {
    fc.assert(
      fc.property(anyPoints(anySmall, anySmall), anySmall, (points, x) => {
        expect(piecewiseLinear(points)(x)).toBeCloseTo(plainValue(points, x), 9);
      }),
      lawRuns,
    );
  });

  it("gives each point's value at the point", () => {
    fc.assert(
      fc.property(anyPoints(anyFinite, anyFinite), (points) => {
        const value = piecewiseLinear(points);

        for (const point of points) expect(value(point.at) + 0).toBe(point.value + 0);
      }),
      lawRuns,
    );
  });

  it("never leaves the values of its points, for the most extreme numbers too", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyPoints(anyFinite, share), anyFinite, (points, x) => {
        const values = points.map(({ value }) => value);
        const value = piecewiseLinear(points)(x);

        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-15);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-15);
      }),
      lawRuns,
    );
  });
});

/** By the slope of the piece that x lies on. */
function plainValue(points: readonly ValuePoint[], x: number): number {
  let value = points[0]!.value;
  points.slice(1).forEach((right, index) => {
    const left = points[index]!;
    const slope = (right.value - left.value) / (right.at - left.at);
    if (x > left.at) value = left.value + slope * (Math.min(x, right.at) - left.at);
  });
  return value;
}
