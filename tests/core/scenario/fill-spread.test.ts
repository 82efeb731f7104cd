import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsLeft } from "#core/domain/spread-points.ts";
import { handOutRest, scaleSpread } from "#core/scenario/fill-spread.ts";

describe("handing out the rest", () => {
  it("gives whole points to those that have none, and what cannot be divided to the first of them", () => {
    expect(handOutRest({ a: 50, b: 0, c: 0, d: 0 })).toEqual({ a: 50, b: 17, c: 17, d: 16 });
  });

  it("gives to all where each has some", () => {
    expect(handOutRest({ a: 50, b: 20 })).toEqual({ a: 65, b: 35 });
  });

  it("keeps a typed fraction", () => {
    // 66.7 are left for two: 33 each, and 0.7 for the first.
    expect(handOutRest({ a: 33.3, b: 0, c: 0 })).toEqual({ a: 33.3, b: 33.7, c: 33 });
    // 1.5 more for the first than for the last of three would be too much: a whole one goes first.
    expect(handOutRest({ a: 95.5, b: 0, c: 0, d: 0 })).toEqual({ a: 95.5, b: 2, c: 1.5, d: 1 });
  });

  it("changes nothing where nothing is left or nobody is there", () => {
    const full = { a: 100 };
    const none = {};
    expect(handOutRest(full)).toBe(full);
    expect(handOutRest(none)).toBe(none);
    expect(handOutRest({ a: 90, b: 20 })).toEqual({ a: 90, b: 20 });
  });
});

describe("scaling to 100", () => {
  it("keeps the ratios as far as tenths allow", () => {
    expect(scaleSpread({ a: 80, b: 40, c: 0 })).toEqual({ a: 66.7, b: 33.3, c: 0 });
    expect(scaleSpread({ a: 1, b: 1, c: 1 })).toEqual({ a: 33.4, b: 33.3, c: 33.3 });
  });

  it("cannot scale nothing", () => {
    const nothing = { a: 0, b: 0 };
    expect(scaleSpread(nothing)).toBe(nothing);
  });
});

describe("whatever was typed", () => {
  const anySpread = fc
    .array(
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .map((points) => Object.fromEntries(points.map((each, index) => [`c${index}`, each])));

  it("handing out the rest of less than 100 makes 100, and takes from nobody", () => {
    fc.assert(
      fc.property(anySpread, (spread) => {
        const filled = handOutRest(spread);
        if (pointsLeft(Object.values(spread)) >= 0) expect(pointsLeft(Object.values(filled))).toBe(0);
        for (const [id, points] of Object.entries(filled)) {
          expect(points).toBeGreaterThanOrEqual(spread[id] ?? NaN);
          expect(points).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it("scaling makes 100 and no part is more than a tenth off", () => {
    fc.assert(
      fc.property(anySpread, (spread) => {
        const sum = Object.values(spread).reduce((total, each) => total + each, 0);
        fc.pre(sum > 0);
        const scaled = scaleSpread(spread);
        expect(pointsLeft(Object.values(scaled))).toBe(0);
        for (const [id, points] of Object.entries(scaled)) {
          expect(Math.abs(points - (100 * (spread[id] ?? 0)) / sum)).toBeLessThan(0.1 + 1e-9);
        }
      }),
    );
  });
});
