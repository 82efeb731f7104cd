import { describe, expect, it } from "vitest";
import { descendingOrder } from "#core/engine/descending-order.ts";

const placed = (...values: readonly number[]): number[] => [...descendingOrder(Float64Array.from(values))];

describe("the descending order", () => {
  it("names the places of the values, the largest first", () => {
    expect(placed(2, 5, -1, 3)).toEqual([1, 3, 0, 2]);
    expect(placed(7)).toEqual([0]);
    expect(placed()).toEqual([]);
  });

  it("leaves equal values in the order of their list, 0 and -0 too", () => {
    expect(placed(1, 2, 1, 2, 1)).toEqual([1, 3, 0, 2, 4]);
    expect(placed(-0, 0, -0)).toEqual([0, 1, 2]);
  });

  it("knows infinite values and distances", () => {
    expect(placed(0, Infinity, -Infinity, Infinity)).toEqual([1, 3, 0, 2]);
    expect(placed(-1e308, 1e308, 0)).toEqual([1, 2, 0]);
    expect(placed(0, Number.MIN_VALUE, 0)).toEqual([1, 0, 2]);
  });

  it("does not lose its way when one value far off pushes all others together", () => {
    const crowd = Array.from({ length: 500 }, (_, index) => (index * 181) % 500);
    const withOutlier = [...crowd, 1e12];

    expect(placed(...withOutlier).map((place) => withOutlier[place])).toEqual(
      withOutlier.toSorted((a, b) => b - a),
    );
    const twins = [...crowd, ...crowd, 1e12];
    const order = placed(...twins);
    expect(order.slice(1, 3)).toEqual([twins.indexOf(499), twins.lastIndexOf(499)]);
    expect(new Set(order).size).toBe(twins.length);
  });

  it("reads each value a few times only, and never as often as there are others", () => {
    const even = Array.from({ length: 2000 }, (_, index) => (index * 787) % 2000);

    expect(readsOf(even)).toBeLessThan(12 * even.length);
    expect(readsOf([...even, 1e12])).toBeLessThan(120 * even.length);
  });
});

/** How often the values are asked for while they are put in order. */
function readsOf(values: readonly number[]): number {
  let reads = 0;
  const counted = new Proxy(Float64Array.from(values), {
    get(list, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(list, key, list) as unknown;
    },
  });
  descendingOrder(counted);
  return reads;
}
