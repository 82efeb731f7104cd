import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { widenRange } from "#core/scenario/widen-range.ts";
import { anyRating } from "#tests/support/any-scenario.ts";

describe("a new best value on an old range", () => {
  it("keeps the range where it is inside", () => {
    expect(widenRange({ low: 2, mode: 3, high: 4 }, 4)).toEqual({ low: 2, mode: 4, high: 4 });
  });

  it("widens the range only as far as it must", () => {
    expect(widenRange({ low: 2, mode: 3, high: 4 }, 5)).toEqual({ low: 2, mode: 5, high: 5 });
    expect(widenRange({ low: 2, mode: 3, high: 4 }, 1)).toEqual({ low: 1, mode: 1, high: 4 });
  });

  it("is the whole range where nothing was rated", () => {
    expect(widenRange(null, 3)).toEqual({ low: 3, mode: 3, high: 3 });
  });

  it("always lies within its range, and the old range within the new", () => {
    fc.assert(
      fc.property(anyRating, anyRating, (old, { mode }) => {
        const wide = widenRange(old, mode);

        expect(wide.mode).toBe(mode);
        expect(wide.low).toBe(Math.min(old.low, mode));
        expect(wide.high).toBe(Math.max(old.high, mode));
      }),
    );
  });
});
