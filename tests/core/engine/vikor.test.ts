import { describe, expect, it } from "vitest";
import { vikor } from "#core/engine/vikor.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

describe("VIKOR", () => {
  it("gives one option alone q 0 and calls it the compromise", () => {
    expect(vikor(aMatrix({ scores: [[3, 4]] }))).toEqual({ s: [0], r: [0], q: [0], compromise: [0] });
  });

  it("finds no regret in a constant column", () => {
    // By hand: only the second criterion, half of the weight, tells the options apart.
    const matrix = aMatrix({
      scores: [
        [7, 1],
        [7, 5],
        [7, 4],
      ],
      scaling: { kind: "none" },
    });

    expect(vikor(matrix)).toEqual({
      s: [0.5, 0, 0.125],
      r: [0.5, 0, 0.125],
      q: [1, 0, 0.25],
      compromise: [1, 2],
    });
  });

  it("calls tied options equally good, in whatever they are tied", () => {
    // By hand: each option has the best of one criterion and the worst of the other, of equal weight.
    const matrix = aMatrix({
      scores: [
        [5, 1],
        [1, 5],
      ],
    });

    expect(vikor(matrix)).toEqual({ s: [0.5, 0.5], r: [0.5, 0.5], q: [0, 0], compromise: [0, 1] });
  });

  it("does not stretch what only rounding keeps apart", () => {
    // By hand: the first misses 9 + 2 + 2 of 26, the other 9 + 4; added up as shares, they differ in the last digit.
    const matrix = aMatrix({
      scores: [
        [1, 5, 1, 1, 5],
        [5, 1, 5, 5, 1],
      ],
      weights: [9, 9, 2, 2, 4],
    });

    const { s, q, compromise } = vikor(matrix);

    expect(s[0]).not.toBe(s[1]);
    expect(q).toEqual([0, 0]);
    expect(compromise).toEqual([0, 1]);
  });

  it("reads raw scores: the kind of scaling does not matter, save that fixed ends say which way is better", () => {
    const scores = [
      [10, 300],
      [20, 100],
      [40, 200],
    ];
    const directions = ["cost", "benefit"] as const;
    const asNone = vikor(aMatrix({ scores, directions, scaling: { kind: "none" } }));

    for (const kind of ["min-max", "vector", "sum", "max"] as const) {
      expect(vikor(aMatrix({ scores, directions, scaling: { kind } }))).toEqual(asNone);
    }
    const ends = [
      { worst: 30, best: 15 },
      { worst: 0, best: 1 },
    ];
    expect(
      vikor(aMatrix({ scores, directions: ["benefit", "cost"], scaling: { kind: "fixed", ends } })),
    ).toEqual(asNone);
  });

  it("weighs the whole against the worst by v", () => {
    // By hand: S is 0.45, 0.4 and 1, R is 0.45, 0.4 and 0.6.
    const matrix = aMatrix({
      scores: [
        [2, 5],
        [5, 1],
        [1, 1],
      ],
      weights: [60, 40],
    });

    for (const v of [0, 0.5, 1]) {
      expect(vikor(matrix, { v }).q[0]).toBeCloseTo((v * 0.05) / 0.6 + ((1 - v) * 0.05) / 0.2, 12);
    }
    expect(vikor(matrix)).toEqual(vikor(matrix, { v: 0.5 }));
  });

  it.each([-0.1, 1.1, NaN])("throws on %s for v, which only our own code can hand in", (v) => {
    expect(() => vikor(aMatrix({ scores: [[1]] }), { v })).toThrow(`v is ${v}`);
  });
});

describe("the compromise", () => {
  it("is the leader alone when the next one is far behind and the leader is also first in S or R", () => {
    // By hand: q 0, 1 and 0.5; the next is exactly 1 / 2 behind.
    const matrix = aMatrix({ scores: [[5], [1], [3]] });

    expect(vikor(matrix).q).toEqual([0, 1, 0.5]);
    expect(vikor(matrix).compromise).toEqual([0]);
  });

  it("is the leader alone when it is far enough ahead and first in S but not in R, or in R but not in S", () => {
    // By hand: S 0.4, 0.6, 0.6 and 0.6, R 0.4, 0.3, 0.3 and 0.6; q 1/6, 1/2, 1/2 and 1, and 1/3 is far enough.
    const firstInS = aMatrix({
      scores: [
        [4, 1],
        [3, 2],
        [3, 2],
        [2, 5],
      ],
      weights: [60, 40],
    });
    // By hand: S 9/12, 6/12, 6/12 and 7/12, R 3/6, 3/6, 3/6 and 2/6; q 1, 1/2, 1/2 and 1/6.
    const firstInR = aMatrix({
      scores: [
        [3, 2],
        [1, 5],
        [5, 2],
        [3, 3],
      ],
    });

    expect(vikor(firstInS).compromise).toEqual([0]);
    expect(vikor(firstInR).compromise).toEqual([3]);
  });

  it("takes in all that are not far enough behind", () => {
    // By hand: q 0, 1, 0.25 and 0.5 with four options; far enough is 1 / 3.
    expect(vikor(aMatrix({ scores: [[5], [1], [4], [3]] })).compromise).toEqual([0, 2]);
  });

  it("takes in those tied for the second place when the leader is far ahead but first in neither S nor R", () => {
    // By hand, in 60ths: S 34, 33, 36, 40 and 40; R 18, 24, 24, 16 and 16; so q is 11/56, 1/2, 5/7, 1/2 and 1/2.
    const matrix = aMatrix({
      scores: [
        [2, 2, 5],
        [1, 5, 2],
        [4, 1, 1],
        [2, 3, 1],
        [2, 3, 1],
      ],
      weights: [40, 40, 20],
    });

    const { q, compromise } = vikor(matrix);

    [11 / 56, 1 / 2, 5 / 7, 1 / 2, 1 / 2].forEach((expected, option) => {
      expect(q[option]).toBeCloseTo(expected, 12);
    });
    expect(compromise).toEqual([0, 1, 3, 4]);
  });

  it("takes in options that are tied for the first place, wherever they stand", () => {
    expect(vikor(aMatrix({ scores: [[5], [1], [5]] })).compromise).toEqual([0, 2]);
    expect(vikor(aMatrix({ scores: [[1], [5], [5]] })).compromise).toEqual([1, 2]);
  });
});
