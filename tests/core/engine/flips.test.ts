import { describe, expect, it } from "vitest";
import { nearestFlip, scoreFlips, weightFlips, type Flip } from "#core/engine/flips.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

const impossible: Flip = { kind: "impossible" };
const leads: Flip = { kind: "leads" };
const none = { kind: "none" } as const;

/** A is best at the first criterion, C at the second, and B lies between them. */
function between(middle: number, weights: readonly number[]) {
  return aMatrix({
    scores: [
      [1, 0],
      [middle, middle],
      [0, 1],
    ],
    weights,
    scaling: none,
  });
}

describe("weight flips", () => {
  it("name the near edge of the stretch in which an option leads, from either side", () => {
    expect(weightFlips(between(0.6, [10, 2]))[1]![0]).toEqual({
      kind: "flip",
      from: 10,
      to: expect.closeTo(3, 12) as number,
    });
    expect(weightFlips(between(0.75, [0.5, 6]))[1]![0]).toEqual({ kind: "flip", from: 0.5, to: 2 });
  });

  it("are impossible for an option that at best ties with two others at once", () => {
    expect(weightFlips(between(0.5, [3, 1]))).toEqual([
      [leads, leads],
      [impossible, impossible],
      [
        { kind: "flip", from: 3, to: 1 },
        { kind: "flip", from: 1, to: 3 },
      ],
    ]);
  });

  it("are impossible for the twin of another option", () => {
    const twins = aMatrix({
      scores: [
        [5, 1],
        [1, 5],
        [1, 5],
      ],
      weights: [2, 1],
    });

    expect(weightFlips(twins).slice(1)).toEqual([
      [impossible, impossible],
      [impossible, impossible],
    ]);
  });

  it("say that options tied for first lead already", () => {
    expect(weightFlips(between(0.5, [1, 1])).flat()).toEqual([leads, leads, leads, leads, leads, leads]);
  });

  it("say that a single option leads", () => {
    expect(weightFlips(aMatrix({ scores: [[1, 5]] }))).toEqual([[leads, leads]]);
  });

  it("can wake a criterion that has no weight yet", () => {
    const matrix = aMatrix({
      scores: [
        [4, 1],
        [3, 5],
      ],
      weights: [40, 0],
    });

    expect(weightFlips(matrix)[1]).toEqual([impossible, { kind: "flip", from: 0, to: 10 }]);
  });

  it("are impossible where one criterion carries all the weight: any weight of it ranks alike", () => {
    expect(weightFlips(aMatrix({ scores: [[4], [3]], weights: [7] }))).toEqual([[leads], [impossible]]);
  });

  it("count at the upper limit itself, but not beyond it", () => {
    const matrix = between(0, [100, 30]);

    expect(weightFlips(matrix, { upper: 100 })[2]![1]).toEqual({ kind: "flip", from: 30, to: 100 });
    expect(weightFlips(matrix, { upper: 99 })[2]![1]).toEqual(impossible);
    expect(weightFlips(matrix)[2]![1]).toEqual({ kind: "flip", from: 30, to: 100 });
  });

  it("need a lead of more than the tolerance of a tie, on the other criteria or on this one", () => {
    const others = (lead: number) =>
      aMatrix({
        scores: [
          [1, 0, 0, 0],
          [0, lead, lead, lead],
        ],
        scaling: none,
      });
    const own = (lead: number) =>
      aMatrix({
        scores: [
          [0, 1],
          [lead, 0],
        ],
        scaling: none,
      });

    expect(weightFlips(others(0.5e-9))[1]![0]).toEqual(impossible);
    expect(weightFlips(others(2e-9))[1]![0]).toMatchObject({ to: expect.closeTo(6e-9, 18) as number });
    expect(weightFlips(own(0.5e-9))[1]![0]).toEqual(impossible);
    expect(weightFlips(own(2e-9))[1]![0]).toMatchObject({ to: expect.closeTo(5e8, 3) as number });
  });

  it("are found among numbers whose sums and products are no numbers any more", () => {
    const huge = 1.7e308;
    const matrix = aMatrix({
      scores: [
        [huge, -huge],
        [-huge, huge],
      ],
      weights: [2 ** 1022, 2 ** 1020],
      scaling: none,
    });

    expect(weightFlips(matrix)[1]).toEqual([
      { kind: "flip", from: 2 ** 1022, to: 2 ** 1020 },
      { kind: "flip", from: 2 ** 1020, to: 2 ** 1022 },
    ]);
  });

  it("do not name weight 0 for an option that would lead only below it", () => {
    const matrix = aMatrix({
      scores: [
        [5, 3],
        [1, 3],
      ],
      weights: [50, 50],
    });

    expect(weightFlips(matrix)[1]).toEqual([impossible, impossible]);
  });
});

describe("score flips", () => {
  it("stay within the ends, and tying at the best end is not enough", () => {
    const ties = aMatrix({
      scores: [
        [5, 3],
        [1, 3],
      ],
    });

    expect(scoreFlips(ties)[1]).toEqual([impossible, impossible]);
  });

  it("run down where less is better", () => {
    const scaling = {
      kind: "fixed",
      ends: [
        { worst: 200, best: 0 },
        { worst: 1, best: 5 },
      ],
    } as const;
    const matrix = aMatrix({
      scores: [
        [50, 3],
        [150, 3],
      ],
      scaling,
    });

    expect(scoreFlips(matrix)[1]).toEqual([{ kind: "flip", from: 150, to: 50 }, impossible]);
  });

  it("start from a score beyond its end as it was given, and count it as the end", () => {
    const matrix = aMatrix({
      scores: [
        [3, 3],
        [0.5, 3],
        [6, 1],
      ],
    });

    expect(scoreFlips(matrix)).toEqual([
      [leads, leads],
      [{ kind: "flip", from: 0.5, to: 3 }, impossible],
      [leads, leads],
    ]);
  });

  it("are impossible on a criterion without weight", () => {
    const matrix = aMatrix({
      scores: [
        [4, 1],
        [3, 1],
      ],
      weights: [1, 0],
    });

    expect(scoreFlips(matrix)[1]).toEqual([{ kind: "flip", from: 3, to: 4 }, impossible]);
  });

  it("say that a single option leads", () => {
    expect(scoreFlips(aMatrix({ scores: [[1, 1]] }))).toEqual([[leads, leads]]);
  });

  it("cannot be asked where a score moves the values of the other options", () => {
    expect(() => scoreFlips(aMatrix({ scores: [[1]], scaling: none }))).toThrow("fixed ends");
  });
});

describe("flips at the end of the range of numbers", () => {
  const largest = Number.MAX_VALUE;

  it("are found where the scores are as large as can be", () => {
    const matrix = aMatrix({
      scores: [
        [largest, 0],
        [0, largest / 2],
      ],
      scaling: none,
    });

    // The first has twice what the second has: the other weight has to be twice as large, or this one half.
    expect(weightFlips(matrix)[1]).toEqual([
      { kind: "flip", from: 1, to: 0.5 },
      { kind: "flip", from: 1, to: 2 },
    ]);
    // From halves to a third and two thirds: two sixths in all.
    expect(nearestFlip(matrix, 1)).toMatchObject({ kind: "flip", distance: expect.closeTo(1 / 3, 9) });
  });

  it("are found where the weights are as large as can be", () => {
    const scores = [
      [1, 0],
      [0, 0.5],
    ];
    const matrix = aMatrix({ scores, weights: [largest, largest], scaling: none });

    expect(weightFlips(matrix)[1]?.[0]).toEqual({ kind: "flip", from: largest, to: largest / 2 });
  });
});
