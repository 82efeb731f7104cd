import { describe, expect, it } from "vitest";
import { exponentialSpacing } from "#core/engine/exponential-spacing.ts";
import { randomBits } from "#core/engine/random-bits.ts";

describe("exponential spacings", () => {
  it("are minus the logarithm within 1e-10, from the smallest word to the largest", () => {
    const words = new Int32Array(100_000);
    randomBits(1, 0, 0).fill(words);
    const powers = Array.from({ length: 32 }, (_, bit) => 1 << bit);

    const all = [0, 1, 2, 3, -1, -2, ...powers, ...powers.map((power) => power - 1), ...words];
    const errors = all.map((word) => exponentialSpacing(word) + Math.log(((word | 1) >>> 0) / 2 ** 32));
    expect(errors.every((error) => Math.abs(error) < 1e-10)).toBe(true);
  });

  it("are above 0 and at most 22.2", () => {
    expect(exponentialSpacing(-1)).toBeGreaterThan(0);
    expect(exponentialSpacing(0)).toBeLessThan(22.2);
  });

  it("never rise when the word does", () => {
    // Neighbours at each border of a step of the table, where two pieces meet.
    for (let border = 1024; border < 2048; border += 1) {
      const word = border * 2 ** 21;
      expect(exponentialSpacing(word + 1)).toBeLessThan(exponentialSpacing(word - 1));
    }
  });
});
