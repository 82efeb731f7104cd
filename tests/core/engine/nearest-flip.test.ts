import { describe, expect, it } from "vitest";
import { nearestFlip } from "#core/engine/flips.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

const none = { kind: "none" } as const;
const impossible = { kind: "impossible" };

/** The expected shares are worked out by hand in the comments. */
function expectShares(found: ReturnType<typeof nearestFlip>, shares: readonly number[]): void {
  if (found.kind !== "flip") return expect.fail(`no flip: ${found.kind}`);
  expect(found.shares.length).toBe(shares.length);
  shares.forEach((share, column) => {
    expect(found.shares[column]).toBeCloseTo(share, 12);
  });
}

describe("the nearest flip", () => {
  it("moves share from where the option is furthest behind to where it is furthest ahead", () => {
    // The second is ahead by -3, 1, 2, 4, so it is 3 * 0.4 - 1 * 0.6 = 0.6 behind. Each unit of share from the
    // first to the last gains 7.
    const matrix = aMatrix({
      scores: [
        [3, 0, 0, 0],
        [0, 1, 2, 4],
      ],
      weights: [40, 60, 0, 0],
      scaling: none,
    });

    expectShares(nearestFlip(matrix, 1), [0.4 - 0.6 / 7, 0.6, 0, 0.6 / 7]);
    expect(nearestFlip(matrix, 1)).toHaveProperty("distance", expect.closeTo(1.2 / 7, 12));
  });

  it("takes all of a small share before it goes on with the next worst", () => {
    // Ahead by -4, -1, 1: behind by 4 * 0.1 + 0.8 - 0.1 = 1.1. The first gives its 0.1 and gains 0.5;
    // the second has to give 0.6 / 2 = 0.3.
    const matrix = aMatrix({
      scores: [
        [4, 1, 0],
        [0, 0, 1],
      ],
      weights: [10, 80, 10],
      scaling: none,
    });

    expectShares(nearestFlip(matrix, 1), [0, 0.5, 0.5]);
  });

  it("spreads the change over criteria that serve alike", () => {
    // Ahead by -0.5, -0.5, 1: behind by 0.2, and either of the first two gains 1.5 for each unit it gives.
    const matrix = aMatrix({
      scores: [
        [5, 5, 1],
        [3, 3, 5],
      ],
      weights: [40, 40, 20],
    });

    expectShares(nearestFlip(matrix, 1), [1 / 3, 1 / 3, 1 / 3]);
  });

  it("spreads it only as far as the shares reach", () => {
    // The same leads at 5, 75, 20: it is again 0.2 behind, of 0.4 / 3 to move the first has no more than 0.05.
    const matrix = aMatrix({
      scores: [
        [5, 5, 1],
        [3, 3, 5],
      ],
      weights: [5, 75, 20],
    });

    expectShares(nearestFlip(matrix, 1), [0, 0.75 - (0.4 / 3 - 0.05), 0.2 + 0.4 / 3]);
  });

  it("spreads what comes in, too, whatever the shares were", () => {
    // Ahead by -0.5, 1, 1: behind by 0.35, and each unit that leaves the first gains 1.5: 0.7 / 3 moves.
    const matrix = aMatrix({
      scores: [
        [5, 1, 1],
        [3, 5, 5],
      ],
      weights: [90, 5, 5],
    });

    expectShares(nearestFlip(matrix, 1), [0.9 - 0.7 / 3, 0.05 + 0.35 / 3, 0.05 + 0.35 / 3]);
  });

  it("does not go further in order to spread", () => {
    // Ahead by -1.2, -1, 1: behind by 0.64. All of the first share gains 2.2 * 0.2 = 0.44, and 0.1 of the second
    // the rest. Less of the first and more of the second had smaller squares, but moves more share.
    const matrix = aMatrix({
      scores: [
        [1.2, 1, 0],
        [0, 0, 1],
      ],
      weights: [20, 60, 20],
      scaling: none,
    });

    expectShares(nearestFlip(matrix, 1), [0, 0.5, 0.5]);
  });

  it("passes all rivals, not the leader alone", () => {
    // With x as the first share the totals are x, 0.6 and 1 - x: the middle one leads between 0.4 and 0.6,
    // the last one below 0.4. Level with the first alone it would already be at 0.5.
    const matrix = aMatrix({
      scores: [
        [1, 0],
        [0.6, 0.6],
        [0, 1],
      ],
      weights: [90, 10],
      scaling: none,
    });

    expectShares(nearestFlip(matrix, 1), [0.6, 0.4]);
    expectShares(nearestFlip(matrix, 2), [0.4, 0.6]);
  });

  it("is impossible for an option that at best ties with two others at once", () => {
    const matrix = aMatrix({
      scores: [
        [1, 0],
        [0.5, 0.5],
        [0, 1],
      ],
      weights: [3, 1],
      scaling: none,
    });

    expect(nearestFlip(matrix, 1)).toEqual(impossible);
  });

  it("is impossible for a twin and for a dominated option", () => {
    const matrix = aMatrix({
      scores: [
        [5, 1],
        [1, 5],
        [1, 5],
        [1, 4],
      ],
      weights: [2, 1],
    });

    expect([1, 2, 3].map((option) => nearestFlip(matrix, option))).toEqual([
      impossible,
      impossible,
      impossible,
    ]);
  });

  it("is impossible for an option that could be ahead by the tolerance of a tie at most", () => {
    const ahead = (lead: number) =>
      nearestFlip(
        aMatrix({
          scores: [
            [1, 0],
            [0, lead],
          ],
          weights: [1, 1],
          scaling: none,
        }),
        1,
      ).kind;

    expect(ahead(0.9e-9)).toBe("impossible");
    expect(ahead(1.1e-9)).toBe("flip");
  });

  it("measures a lead over a close rival as exactly as others", () => {
    // The first two differ by ten-millionths of what the third is behind. Ahead by -1, 3 of these: level at a quarter.
    const close = (lead: number) =>
      aMatrix({
        scores: [
          [1e-7, 0],
          [0, lead],
          [-1, -1],
        ],
        weights: [80, 20],
        scaling: none,
      });

    expectShares(nearestFlip(close(3e-7), 1), [0.75, 0.25]);
    expect(nearestFlip(close(0.9e-9), 1)).toEqual(impossible);
  });

  it("is impossible where one criterion is all there is", () => {
    expect(nearestFlip(aMatrix({ scores: [[4], [3]] }), 1)).toEqual(impossible);
  });

  it("may wake a criterion that has no weight", () => {
    // Ahead by -0.25 and 1: level at shares of 0.8 and 0.2.
    const scores = [
      [4, 1],
      [3, 5],
    ];

    expectShares(nearestFlip(aMatrix({ scores, weights: [1, 0] }), 1), [0.8, 0.2]);
  });

  it("says that an option leads, alone or tied", () => {
    expect(nearestFlip(aMatrix({ scores: [[1, 5]] }), 0)).toEqual({ kind: "leads" });
    const tied = aMatrix({
      scores: [
        [1, 5],
        [5, 1],
        [1, 1],
      ],
    });
    expect([0, 1, 2].map((option) => nearestFlip(tied, option).kind)).toEqual([
      "leads",
      "leads",
      "impossible",
    ]);
  });

  it("stays where it is when it is behind by less than such large numbers can tell", () => {
    // Behind by 1e-8 at totals of half a million: a hundredth of a millionth of a millionth of them.
    const matrix = aMatrix({
      scores: [
        [1e6, 2e-8],
        [0, 1e6],
      ],
      weights: [1, 1],
      scaling: none,
    });

    expect(nearestFlip(matrix, 1)).toEqual({ kind: "flip", shares: [0.5, 0.5], distance: 0 });
  });

  it("goes so far that the option leads every other by the margin that is asked for", () => {
    // Ahead of the first by -3, 1, 2, 4 and 0.6 behind: for a lead of 0.1, 0.7 is to be gained at 7 for each unit.
    const scores = [
      [3, 0, 0, 0],
      [0, 1, 2, 4],
    ];
    const matrix = aMatrix({ scores, weights: [40, 60, 0, 0], scaling: none });

    expectShares(nearestFlip(matrix, 1, { margin: 0.1 }), [0.3, 0.6, 0, 0.1]);
  });

  it("keeps the margin to the closest of several rivals, and is impossible where they leave less room", () => {
    // With x as the first share the totals are x, 0.6 and 1 - x: the middle one leads by 0.6 - x from the left and by
    // x - 0.4 from the right, at most by 0.1.
    const scores = [
      [1, 0],
      [0.6, 0.6],
      [0, 1],
    ];
    const matrix = aMatrix({ scores, weights: [90, 10], scaling: none });

    expectShares(nearestFlip(matrix, 1, { margin: 0.05 }), [0.55, 0.45]);
    expect(nearestFlip(matrix, 1, { margin: 0.11 })).toEqual(impossible);
    expect(nearestFlip(matrix, 0, { margin: 1 })).toEqual({ kind: "leads" });
  });

  it("takes a margin in the unit of the totals, however large they are", () => {
    // The same in millions: x, 0.6 and 1 - x, and a lead of 0.05.
    const scores = [
      [1e6, 0],
      [0.6e6, 0.6e6],
      [0, 1e6],
    ];

    expectShares(
      nearestFlip(aMatrix({ scores, weights: [90, 10], scaling: none }), 1, { margin: 0.05e6 }),
      [0.55, 0.45],
    );
  });

  it("cannot be asked of an option that is not there", () => {
    expect(() => nearestFlip(aMatrix({ scores: [[1]] }), 1)).toThrow(RangeError);
  });
});
