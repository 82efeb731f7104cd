import { describe, expect, it } from "vitest";
import { weightSweep } from "#core/engine/weight-sweep.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

const none = { kind: "none" } as const;

/** The first criterion against the second: at share 0 an option has its second score, at share 1 its first. */
function sweepOf(scores: readonly (readonly number[])[]) {
  return weightSweep(aMatrix({ scores, scaling: none }), 0);
}

describe("the sweep of one weight", () => {
  it("finds the crossover of a published example by the share of the first criterion", () => {
    // Derived from the example of the AHP-OS manual with equation 32 of its article (after Triantaphyllou &
    // Sanchez 1997); the printed weights add up to 0.999999, so it agrees to five decimals.
    const matrix = aMatrix({
      scores: [
        [0.9, 0.1, 0.8],
        [0.1, 0.9, 0.2],
      ],
      weights: [0.652631, 0.285112, 0.062256],
      scaling: none,
    });

    const [crossover, ...more] = weightSweep(matrix, 0).crossovers;

    expect(more).toEqual([]);
    expect(Math.abs(crossover!.share - 0.40700509997225953)).toBeLessThan(1e-5);
  });

  it("keeps the ratio of the other criteria", () => {
    // Others at 3 to 1: at share 0 the totals are 0.75 * 4 + 0.25 * 8 = 5 and 0.75 * 8 + 0.25 * 4 = 7.
    const matrix = aMatrix({
      scores: [
        [4, 2, 8],
        [8, 6, 4],
      ],
      weights: [30, 60, 10],
      scaling: none,
    });

    expect(weightSweep(matrix, 1)).toEqual({
      share: 0.6,
      lines: [
        { at0: 5, at1: 2 },
        { at0: 7, at1: 6 },
      ],
      crossovers: [],
    });
  });

  it("names first who is ahead below the share, then who is ahead above it", () => {
    expect(
      sweepOf([
        [1, 0],
        [0, 3],
      ]).crossovers,
    ).toEqual([{ share: 0.75, options: [1, 0], changesLeader: true }]);
    expect(
      sweepOf([
        [0, 3],
        [1, 0],
      ]).crossovers,
    ).toEqual([{ share: 0.75, options: [0, 1], changesLeader: true }]);
  });

  it("lists the crossovers by share, and tells which of them change the leader", () => {
    // The third is behind the first everywhere and passes the second at 0.25, below the first.
    const { crossovers } = sweepOf([
      [4, 4],
      [0, 6],
      [3, 3],
    ]);

    expect(crossovers).toEqual([
      { share: 1 / 3, options: [1, 0], changesLeader: true },
      { share: 0.5, options: [1, 2], changesLeader: false },
    ]);
  });

  it("has three crossovers where three lines meet, and the two outer ones hand over the lead", () => {
    const { crossovers } = sweepOf([
      [1, 0],
      [0.5, 0.5],
      [0, 1],
    ]);

    expect(crossovers).toEqual([
      { share: 0.5, options: [1, 0], changesLeader: false },
      { share: 0.5, options: [2, 0], changesLeader: true },
      { share: 0.5, options: [2, 1], changesLeader: false },
    ]);
  });

  it("has no crossover of equal lines, of parallel lines, or of lines that meet at an end", () => {
    const apart = (first: readonly number[], second: readonly number[]) =>
      sweepOf([first, second]).crossovers;

    expect(apart([1, 0], [1, 0])).toEqual([]);
    expect(apart([1, 0], [2, 1])).toEqual([]);
    expect(apart([1, 0], [0, 0])).toEqual([]);
    expect(apart([1, 1], [1, 0])).toEqual([]);
  });

  it("takes leads within the tolerance of a tie for none", () => {
    const count = (lead: number) =>
      sweepOf([
        [lead, 0],
        [0, lead],
      ]).crossovers.length;

    expect(count(0.9e-9)).toBe(0);
    expect(count(1.1e-9)).toBe(1);
  });

  it("lets twins hand over the lead together", () => {
    const { crossovers } = sweepOf([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);

    expect(crossovers).toEqual([
      { share: 0.5, options: [1, 0], changesLeader: true },
      { share: 0.5, options: [1, 2], changesLeader: true },
    ]);
  });

  it("has level lines where the criterion carries all the weight: there is no ratio to keep", () => {
    const level = {
      share: 1,
      lines: [
        { at0: 0.75, at1: 0.75 },
        { at0: 0.5, at1: 0.5 },
      ],
      crossovers: [],
    };

    expect(weightSweep(aMatrix({ scores: [[4], [3]] }), 0)).toEqual(level);
    expect(
      weightSweep(
        aMatrix({
          scores: [
            [4, 1],
            [3, 5],
          ],
          weights: [7, 0],
        }),
        0,
      ),
    ).toEqual(level);
  });

  it("starts from share 0 for a criterion without weight", () => {
    const matrix = aMatrix({
      scores: [
        [4, 1],
        [3, 5],
      ],
      weights: [7, 0],
    });

    expect(weightSweep(matrix, 1)).toEqual({
      share: 0,
      lines: [
        { at0: 0.75, at1: 0 },
        { at0: 0.5, at1: 1 },
      ],
      crossovers: [{ share: 0.2, options: [0, 1], changesLeader: true }],
    });
  });

  it("crosses numbers whose distance is no number any more", () => {
    const huge = 1.7e308;

    expect(
      sweepOf([
        [huge, -huge],
        [-huge, huge],
      ]),
    ).toEqual({
      share: 0.5,
      lines: [
        { at0: -huge, at1: huge },
        { at0: huge, at1: -huge },
      ],
      crossovers: [{ share: 0.5, options: [1, 0], changesLeader: true }],
    });
  });

  it("stays a number at the very end of the range of numbers", () => {
    const largest = Number.MAX_VALUE;

    expect(
      sweepOf([
        [largest, 0],
        [0, largest / 2],
      ]),
    ).toEqual({
      share: 0.5,
      lines: [
        { at0: 0, at1: largest },
        { at0: largest / 2, at1: 0 },
      ],
      crossovers: [{ share: expect.closeTo(1 / 3, 12), options: [1, 0], changesLeader: true }],
    });
  });

  it("keeps the last digits of small totals beside a huge one", () => {
    expect(
      sweepOf([
        [1e308, 1e308],
        [0.1, 0.1],
      ]).lines[1],
    ).toEqual({ at0: 0.1, at1: 0.1 });
  });

  it("hands the lead over wherever two options cross, in large units too", () => {
    for (let price = 1; price <= 50; price += 1) {
      // Yen, say: rounding where the lines meet is far above a billionth of one.
      const [crossover, ...more] = sweepOf([
        [price * 1e9 + 0.1, 7e9 / price],
        [price * 9e8, 8e9 / price + 0.3],
      ]).crossovers;

      expect(more).toEqual([]);
      expect(crossover?.changesLeader).toBe(true);
    }
  });

  it("cannot be asked of a criterion that is not there", () => {
    expect(() => weightSweep(aMatrix({ scores: [[1]] }), 1)).toThrow(RangeError);
  });
});
