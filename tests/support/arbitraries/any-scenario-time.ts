import * as fc from "fast-check";

/** Times as the page writes them, to the second, and some with milliseconds. */
export const anyScenarioTime: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    }),
    fc.boolean(),
  )
  .map(([date, exact]) => (exact ? date.toISOString() : date.toISOString().replace(/\.\d{3}Z$/, "Z")));
