import { describe, expect, it } from "vitest";
import { piecewiseLinear, type ValuePoint } from "#core/engine/value-function.ts";

describe("a piecewise linear value function", () => {
  it("goes straight from point to point and stays level outside", () => {
    const value = piecewiseLinear([
      { at: 10, value: 1 },
      { at: 20, value: 0.5 },
      { at: 60, value: 0 },
    ]);

    // A quarter of the way from 1 to 0.5, and from 0.5 to 0.
    expect([10, 12.5, 20, 30, 60].map(value)).toEqual([1, 0.875, 0.5, 0.375, 0]);
    expect([-Infinity, 9, 61, Infinity].map(value)).toEqual([1, 1, 0, 0]);
  });

  it("may have its best score in the middle", () => {
    const value = piecewiseLinear([
      { at: 0, value: 0 },
      { at: 5, value: 1 },
      { at: 10, value: 0 },
    ]);

    expect([2, 5, 8].map(value)).toEqual([0.4, 1, 0.4]);
  });

  it("gives every score the value of a single point", () => {
    expect([-3, 4, 5].map(piecewiseLinear([{ at: 4, value: 0.7 }]))).toEqual([0.7, 0.7, 0.7]);
  });

  it("spans the largest distances and the smallest there are", () => {
    const widest = piecewiseLinear([
      { at: -Number.MAX_VALUE, value: 0 },
      { at: Number.MAX_VALUE, value: 1 },
    ]);
    const narrowest = piecewiseLinear([
      { at: 0, value: 0 },
      { at: 2 * Number.MIN_VALUE, value: 1 },
    ]);

    expect([-Number.MAX_VALUE / 2, 0, Number.MAX_VALUE / 2].map(widest)).toEqual([0.25, 0.5, 0.75]);
    expect(narrowest(Number.MIN_VALUE)).toBe(0.5);
  });

  it.each<[string, ValuePoint[], string]>([
    ["no points", [], "a value function needs a point"],
    [
      "points that stand still",
      [
        { at: 1, value: 0 },
        { at: 1, value: 1 },
      ],
      "point 1 of a value function, at 1, does not come after 1",
    ],
    [
      "points that go back",
      [
        { at: 1, value: 0 },
        { at: 3, value: 1 },
        { at: 2, value: 1 },
      ],
      "point 2 of a value function, at 2, does not come after 3",
    ],
    [
      "an endless point",
      [{ at: -Infinity, value: 0 }],
      "point 0 of a value function is not finite: 0 at -Infinity",
    ],
    [
      "a value that is no number",
      [{ at: 0, value: NaN }],
      "point 0 of a value function is not finite: NaN at 0",
    ],
  ])("refuses %s: that is our own mistake", (_, points, message) => {
    expect(() => piecewiseLinear(points)).toThrow(new RangeError(message));
  });

  it("refuses a score that is no number: that is our own mistake", () => {
    const value = piecewiseLinear([{ at: 0, value: 0 }]);

    expect(() => value(NaN)).toThrow(new RangeError("a value was asked of NaN"));
  });
});
