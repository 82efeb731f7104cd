import { describe, expect, it } from "vitest";
import { dominated } from "#core/engine/dominance.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

describe("dominance", () => {
  it("names the options that are never worse and somewhere better", () => {
    const matrix = aMatrix({
      scores: [
        [4, 3],
        [4, 2],
        [2, 5],
        [1, 2],
      ],
    });

    expect(dominated(matrix)).toEqual([[], [0], [], [0, 1, 2]]);
  });

  it("does not let equal options dominate each other", () => {
    const equals = [
      [3, 3],
      [3, 3],
    ];

    expect(dominated(aMatrix({ scores: equals }))).toEqual([[], []]);
  });

  it("leaves out criteria without weight", () => {
    const scores = [
      [4, 1],
      [3, 5],
    ];

    expect(dominated(aMatrix({ scores }))).toEqual([[], []]);
    expect(dominated(aMatrix({ scores, weights: [1, 0] }))).toEqual([[], [0]]);
  });

  it("knows that less is better where the ends say so, and where the direction does", () => {
    const scores = [[10], [20]];

    expect(
      dominated(aMatrix({ scores, scaling: { kind: "fixed", ends: [{ worst: 50, best: 0 }] } })),
    ).toEqual([[], [0]]);
    for (const kind of ["min-max", "vector", "sum", "max", "none"] as const) {
      expect(dominated(aMatrix({ scores, directions: ["cost"], scaling: { kind } }))).toEqual([[], [0]]);
      expect(dominated(aMatrix({ scores, directions: ["benefit"], scaling: { kind } }))).toEqual([[1], []]);
    }
  });

  it("sees no difference between scores beyond the same end", () => {
    const scores = [[6], [7]];

    expect(dominated(aMatrix({ scores }))).toEqual([[], []]);
  });

  it("tells apart scores that a scaling would round to one", () => {
    // A cost counts as 1 - x under vector: both of the first two would be 1.
    const scores = [[1e-20], [2e-20], [1]];

    expect(dominated(aMatrix({ scores, directions: ["cost"], scaling: { kind: "vector" } }))).toEqual([
      [],
      [0],
      [0, 1],
    ]);
  });

  it("finds nothing in a single option", () => {
    expect(dominated(aMatrix({ scores: [[3, 4]] }))).toEqual([[]]);
  });
});
