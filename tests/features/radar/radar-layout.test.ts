import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radarLayout } from "#features/radar/radar-layout.ts";
import { wrapLabel } from "#features/radar/wrap-label.ts";

const anyName = fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() !== "");

describe("labels around a radar", () => {
  it("are broken between words and after slashes", () => {
    expect(wrapLabel("Over/under-fetching", 13)).toEqual(["Over/", "under-fetching".slice(0, 12) + "…"]);
    expect(wrapLabel("Observability and debugging", 13)).toEqual(["Observability", "and debugging"]);
  });

  it("never have more than three lines, nor longer ones than there is room for", () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 5, max: 30 }), (name, width) => {
        const lines = wrapLabel(name, width);

        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("leave the rings some room on a phone, whatever the criteria are called", () => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 3, maxLength: 10 }), (names) => {
        expect(radarLayout(names, 343, 288).radius).toBeGreaterThan(40);
      }),
    );
  });
});
