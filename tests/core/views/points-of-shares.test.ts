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

it("no share is no point", () => {
  expect(pointsOfShares({ a: 1, b: 0 })).toEqual({ a: 100, b: 0 });
});
