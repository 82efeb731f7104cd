import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { descendingOrder } from "#core/engine/descending-order.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";

const anyValue = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(Infinity, -Infinity, 1e300),
);

describe("the descending order", () => {
  it("is that of a plain sort by pairs", () => {
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 60 }), (values) => {
        const places = values.map((_, place) => place);
        const pairs = (a: number, b: number) =>
          Number(values[a]! < values[b]!) - Number(values[a]! > values[b]!);

        expect([...descendingOrder(Float64Array.from(values))]).toEqual(places.toSorted(pairs));
      }),
      lawRuns,
    );
  });
});
