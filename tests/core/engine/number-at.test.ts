import { describe, expect, it } from "vitest";
import { indexAt, numberAt } from "#core/engine/number-at.ts";

describe("a number that our own loops promise to be there", () => {
  it("is read, or its absence throws and says where", () => {
    expect(numberAt(Float64Array.of(2.5, 0), 1)).toBe(0);
    expect(indexAt(Uint32Array.of(7, 0), 0)).toBe(7);
    expect(() => numberAt(Float64Array.of(2.5), 1)).toThrow("No number 1 in a list of 1");
    expect(() => indexAt(Uint32Array.of(), 0)).toThrow("No number 0 in a list of 0");
  });
});
