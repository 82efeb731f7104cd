import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondsOfTime, timeOfSeconds } from "#core/share/utc-seconds.ts";

describe("the calendar of links", () => {
  it("agrees with the platform's own calendar from year 0 to 9999", () => {
    const anySecond = fc.integer({
      min: Date.parse("0000-01-01T00:00:00Z") / 1000,
      max: Date.parse("9999-12-31T23:59:59Z") / 1000,
    });

    fc.assert(
      fc.property(anySecond, (seconds) => {
        const time = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");

        expect(timeOfSeconds(seconds)).toBe(time);
        expect(secondsOfTime(time)).toBe(seconds);
      }),
    );
  });

  it("agrees with it on every day around leap years and centuries", () => {
    for (const year of [1899, 1900, 1999, 2000, 2023, 2024, 2026, 2100, 2400]) {
      for (let day = 0; day < 366; day += 1) {
        const seconds = Date.UTC(year, 0, 1) / 1000 + day * 86_400;
        expect(timeOfSeconds(seconds)).toBe(new Date(seconds * 1000).toISOString().replace(".000Z", "Z"));
      }
    }
  });

  it("does not know days and hours that are none", () => {
    for (const time of [
      "2026-02-29T00:00:00Z",
      "2026-00-01T00:00:00Z",
      "2026-13-01T00:00:00Z",
      "2026-04-31T00:00:00Z",
      "2026-04-00T00:00:00Z",
      "2026-04-01T24:00:00Z",
      "2026-04-01T00:60:00Z",
      "2026-04-01T00:00:60Z",
      "2026-04-01T00:00:00.000Z",
      "2026-04-01",
      "",
    ]) {
      expect(secondsOfTime(time)).toBeNull();
    }
  });

  it("ends where four digits of a year end", () => {
    expect(timeOfSeconds(Date.parse("9999-12-31T23:59:59Z") / 1000 + 1)).toBeNull();
    expect(timeOfSeconds(Date.parse("0000-01-01T00:00:00Z") / 1000 - 1)).toBeNull();
    for (const seconds of [0.5, Number.NaN, Infinity, -Infinity, 1e300])
      expect(timeOfSeconds(seconds)).toBeNull();
  });
});
