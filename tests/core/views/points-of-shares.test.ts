import { expect, it } from "vitest";
import { pointsOfShares } from "#core/views/points-of-shares.ts";

it("shares become points whose largest is 100, told with two significant digits", () => {
  // The rank-order centroid of four criteria as Barron & Barrett (1996) print it: 0.5208, 0.2708, 0.1458, 0.0625.
  expect(pointsOfShares({ a: 0.5208, b: 0.2708, c: 0.1458, d: 0.0625 })).toEqual({
    a: 100,
    b: 52,
    c: 28,
    d: 12,
  });
});

it("a small share keeps a decimal instead of being lost", () => {
  // 0.01 of 0.6 is 1.666... of 100.
  expect(pointsOfShares({ a: 0.6, b: 0.39, c: 0.01 })).toEqual({ a: 100, b: 65, c: 1.7 });
});

it("no point is told more finely than a tenth", () => {
  // 0.0234 and 0.0021 of 100 points would be 2.34 % and 0.21 % of one point.
  expect(pointsOfShares({ a: 0.5, b: 0.0117, c: 0.00105 })).toEqual({ a: 100, b: 2.3, c: 0.2 });
});

it("however small a share is, it does not become nothing", () => {
  expect(pointsOfShares({ a: 1, b: 2.1e-7, c: 5e-324 })).toEqual({ a: 100, b: 0.1, c: 0.1 });
});

it("no share is no point", () => {
  expect(pointsOfShares({ a: 1, b: 0 })).toEqual({ a: 100, b: 0 });
});
