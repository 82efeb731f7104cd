import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSum, type Condition } from "#core/engine/least-sum.ts";
import { lawRuns } from "#tests/support/arbitraries/law-runs.ts";

const atLeast = (least: number, ...coefficients: readonly number[]): Condition => ({ coefficients, least });

function near(numbers: readonly number[]): readonly unknown[] {
  return numbers.map((number): unknown => expect.closeTo(number, 12));
}

/** Two amounts only: the smallest sum by trying each point where two borders meet; null when all miss a condition. */
function searchedSum(conditions: readonly Condition[]): number | null {
  const borders = [...conditions, atLeast(0, 1, 0), atLeast(0, 0, 1)];
  const sums = borders.flatMap(({ coefficients: [a = 0, b = 0], least: e }) =>
    borders.flatMap(({ coefficients: [c = 0, d = 0], least: f }) => {
      const area = a * d - b * c;
      const x = (e * d - b * f) / area;
      const y = (a * f - e * c) / area;
      const meets = borders.every(({ coefficients: [g = 0, h = 0], least }) => g * x + h * y >= least - 1e-9);
      return area !== 0 && meets ? [x + y] : [];
    }),
  );
  return sums.length === 0 ? null : Math.min(...sums);
}

describe("the least sum", () => {
  it("is nothing where nothing is asked, and all of every amount would be waste", () => {
    expect(leastSum([atLeast(0, 1, 1), atLeast(-2, -1, 3)])).toEqual({ amounts: [0, 0], waste: [1, 1] });
  });

  it("takes the amount that serves most, and tells what the other wastes", () => {
    // Half of each unit of the first is lost against two that the second brings.
    expect(leastSum([atLeast(4, 1, 2)])).toEqual({ amounts: near([0, 2]), waste: near([0.5, 0]) });
  });

  it("meets two conditions in their common point", () => {
    // x + 2y = 4 and 3x + y = 6: x = 1.6, y = 1.2.
    expect(leastSum([atLeast(4, 1, 2), atLeast(6, 3, 1)])).toEqual({
      amounts: near([1.6, 1.2]),
      waste: near([0, 0]),
    });
  });

  it("keeps to a condition that limits an amount", () => {
    // No more than 1.5 of the second; the other unit of need is met by the first.
    expect(leastSum([atLeast(4, 1, 2), atLeast(-1.5, 0, -1)])).toEqual({
      amounts: near([1, 1.5]),
      waste: near([0, 0]),
    });
  });

  it("does not exist where conditions contradict each other", () => {
    expect(leastSum([atLeast(1, -1)])).toBeNull();
    expect(leastSum([atLeast(2, 1, 1), atLeast(-1, -1, -1)])).toBeNull();
    expect(leastSum([atLeast(1, 0, 0)])).toBeNull();
  });

  it("mends the rounding that tiny coefficients leave", () => {
    // y = 1 - 1e-9 x at most and x + y = 3 exactly, so x = 2 / (1 - 1e-9).
    const found = leastSum([atLeast(3, 1, 1), atLeast(-3, -1, -1), atLeast(-1, -1e-9, -1)]);
    const [x = NaN, y = NaN] = found?.amounts ?? [];

    expect(Math.abs(x + y - 3)).toBeLessThan(1e-15);
    expect(1e-9 * x + y).toBeLessThanOrEqual(1 + 1e-15);
  });

  it("is what trying every corner finds", () => {
    const number = fc.integer({ min: -3, max: 3 });
    const condition = fc.tuple(number, number, number).map(([least, a, b]) => atLeast(least, a, b));
    const conditions = fc.array(condition, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(conditions, (asked) => {
        const found = leastSum(asked);
        const expected = searchedSum(asked);
        expect(found === null).toBe(expected === null);
        if (found === null || expected === null) return;

        const [x = NaN, y = NaN] = found.amounts;
        expect(x + y).toBeCloseTo(expected, 9);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        for (const { coefficients, least } of asked) {
          expect(coefficients[0]! * x + coefficients[1]! * y).toBeGreaterThan(least - 1e-9);
        }
        expect(Math.min(...found.waste)).toBeGreaterThan(-1e-9);
        expect(found.amounts.some((amount, index) => amount > 0 && found.waste[index]! > 1e-9)).toBe(false);
      }),
      lawRuns,
    );
  });
});
