import { describe, expect, it } from "vitest";
import { randomBits } from "#core/engine/random-bits.ts";
import type { UncertainValue } from "#core/engine/simulation-problem.ts";
import { valueDraws } from "#core/engine/value-draws.ts";

const DRAWS = 20_000;

const exactly = (value: number): UncertainValue => ({ low: value, mode: value, high: value });

/** [cell][draw], in two lots, so that the second has to be new. */
function drawn(rows: readonly (readonly UncertainValue[])[]): number[][] {
  const draws = valueDraws(rows, DRAWS / 2, randomBits(4, 0, 1));
  const cells = rows.flat().map((): number[] => []);
  for (let lot = 0; lot < 2; lot += 1) {
    draws.redraw();
    draws.values.forEach((value, place) => cells[place % cells.length]!.push(value));
  }
  return cells;
}

/** The share of draws below each place is what the distribution says, within four standard errors. */
function expectSpread(values: readonly number[], below: (place: number) => number): void {
  expect(values.length).toBe(DRAWS);
  for (const place of [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9]) {
    const share = values.filter((value) => value < place).length / DRAWS;
    const expected = below(place);
    const error = Math.sqrt((expected * (1 - expected)) / DRAWS);
    expect(Math.abs(share - expected)).toBeLessThanOrEqual(4 * error + 1e-4);
  }
}

/** The triangular distribution function, as every textbook prints it. */
function triangle(low: number, mode: number, high: number): (place: number) => number {
  return (place) => {
    if (place <= low) return 0;
    if (place >= high) return 1;
    if (place <= mode) return (place - low) ** 2 / ((high - low) * (mode - low));
    return 1 - (high - place) ** 2 / ((high - low) * (high - mode));
  };
}

describe("drawn values", () => {
  it("are triangular between low and high, with the mode where it is", () => {
    const [leaning, falling, rising] = drawn([
      [{ low: 0.2, mode: 0.35, high: 0.8 }],
      [{ low: 0.25, mode: 0.25, high: 0.75 }],
      [{ low: 0.1, mode: 0.6, high: 0.6 }],
    ]);

    expectSpread(leaning!, triangle(0.2, 0.35, 0.8));
    expectSpread(falling!, triangle(0.25, 0.25, 0.75));
    expectSpread(rising!, triangle(0.1, 0.6, 0.6));
  });

  it("are level where nothing is known between low and high", () => {
    const [gap, narrow] = drawn([
      [
        { low: 0, mode: null, high: 1 },
        { low: 0.3, mode: null, high: 0.5 },
      ],
    ]);

    expectSpread(gap!, (place) => place);
    expectSpread(narrow!, (place) => Math.min(1, Math.max(0, (place - 0.3) / 0.2)));
    expect(gap!.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it("have the mean that the three numbers say, to the middle of the parts", () => {
    const [value, gap] = drawn([
      [
        { low: 0.2, mode: 0.35, high: 0.8 },
        { low: 0, mode: null, high: 1 },
      ],
    ]).map((values) => values.reduce((sum, one) => sum + one, 0) / DRAWS);

    // (low + mode + high) / 3; four standard errors of at most 0.3 / sqrt(draws).
    expect(Math.abs(value! - 0.45)).toBeLessThan(4 * (0.13 / Math.sqrt(DRAWS)));
    expect(Math.abs(gap! - 0.5)).toBeLessThan(4 * (0.29 / Math.sqrt(DRAWS)));
  });

  it("stand in the middle of their parts, of which there are 65,536", () => {
    const words = [0, 0xffffffff, 0x00010000, 0x00000003];
    const fixed = { fill: (list: Int32Array) => list.set(words.map((word) => word | 0)) };
    const part = 1 / 65_536;

    const level = valueDraws([[{ low: 0, mode: null, high: 1 }]], 4, fixed);
    level.redraw();
    expect([...level.values]).toEqual([part / 2, 1 - part / 2, 1.5 * part, part / 2]);

    // Falling: the smaller of the word's halves. Rising: the larger.
    const falling = valueDraws([[{ low: 0, mode: 0, high: 1 }]], 4, fixed);
    falling.redraw();
    expect([...falling.values]).toEqual([part / 2, 1 - part / 2, part / 2, part / 2]);
    const rising = valueDraws([[{ low: 0, mode: 1, high: 1 }]], 4, fixed);
    rising.redraw();
    expect([...rising.values]).toEqual([part / 2, 1 - part / 2, 1.5 * part, 3.5 * part]);
  });

  it("are independent of each other from cell to cell", () => {
    const gap = { low: 0, mode: null, high: 1 };
    const hill = { low: 0, mode: 0.5, high: 1 };
    const [a, b, c] = drawn([
      [gap, hill],
      [exactly(0.5), hill],
    ]).filter((_, cell) => cell !== 2);

    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ]) {
      const both = one!.filter((value, draw) => value < 0.5 && other![draw]! < 0.5).length / DRAWS;
      expect(Math.abs(both - 0.25)).toBeLessThan(4 * (0.44 / Math.sqrt(DRAWS)));
    }
  });

  it("are left as they are where they are exact, and one draw serves for all when every one is", () => {
    const mixed = drawn([[exactly(0.3), { low: 0.4, mode: 0.5, high: 0.6 }]]);
    expect(new Set(mixed[0])).toEqual(new Set([0.3]));
    expect(new Set(mixed[1]).size).toBeGreaterThan(1000);

    const exact = valueDraws([[exactly(0.3)], [exactly(0.7)]], 100, randomBits(1, 0, 1));
    expect(exact.step).toBe(0);
    expect([...exact.values]).toEqual([0.3, 0.7]);
  });
});
