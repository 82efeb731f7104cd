import { expect } from "vitest";

/** Each number to 1e-9 of the largest one, or of 1. */
export function expectClose(found: readonly number[], expected: readonly number[]): void {
  expect(found.length).toBe(expected.length);
  const scale = Math.max(1, ...expected.map(Math.abs));
  const apart = found.map((number, index) => Math.abs(number - expected[index]!));
  expect(Math.max(...apart)).toBeLessThanOrEqual(1e-9 * scale);
}
