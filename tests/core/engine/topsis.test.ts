import { describe, expect, it } from "vitest";
import { topsis } from "#core/engine/topsis.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

describe("TOPSIS", () => {
  it("calls identical options equally good", () => {
    const scores = [
      [5, 2],
      [5, 2],
    ];

    for (const kind of ["min-max", "vector", "sum", "max", "none"] as const) {
      expect(topsis(aMatrix({ scores, scaling: { kind } }))).toEqual([0.5, 0.5]);
    }
    expect(topsis(aMatrix({ scores }))).toEqual([0.5, 0.5]);
    expect(topsis(aMatrix({ scores: [[3, 4]] }))).toEqual([0.5]);
  });

  it("calls options equally good that differ only where there is no weight", () => {
    const scores = [
      [5, 2],
      [5, 4],
    ];

    expect(topsis(aMatrix({ scores, weights: [1, 0] }))).toEqual([0.5, 0.5]);
  });

  it("gives 1 to an option that is the best everywhere and 0 to one that is the worst", () => {
    const scores = [
      [3, 20],
      [5, 10],
      [2, 40],
    ];

    for (const kind of ["min-max", "vector", "sum", "max", "none"] as const) {
      const closeness = topsis(aMatrix({ scores, directions: ["benefit", "cost"], scaling: { kind } }));

      expect(closeness[1]).toBe(1);
      expect(closeness[2]).toBe(0);
    }
  });

  it("takes the direction of fixed ends from the ends", () => {
    const ends = [{ worst: 50, best: 0 }];

    expect(topsis(aMatrix({ scores: [[10], [20]], scaling: { kind: "fixed", ends } }))).toEqual([1, 0]);
  });

  it("weighs a criterion by how far apart its values lie", () => {
    // By hand: the values are 0.25 and 0 (speed), 0 and 0.5 (ease); distances 0.125 and 0.25; 0.125 / 0.375.
    const matrix = aMatrix({
      scores: [
        [2, 1],
        [1, 3],
      ],
    });

    const closeness = topsis(matrix);

    expect(closeness[0]).toBeCloseTo(1 / 3, 12);
    expect(closeness[1]).toBeCloseTo(2 / 3, 12);
  });

  it("keeps its measure where distances and their squares leave the range of numbers", () => {
    for (const unit of [1e308, 1e-200, 1e-300]) {
      const scores = [
        [unit, 0],
        [-unit, unit],
      ];

      // By hand: 2 and 0 (first criterion), 0 and 1 (second); distances 2 and 1.
      const closeness = topsis(aMatrix({ scores, scaling: { kind: "none" } }));

      expect(closeness[0]).toBeCloseTo(2 / 3, 12);
      expect(closeness[1]).toBeCloseTo(1 / 3, 12);
    }
  });

  it("can be led by another option when one joins, even under fixed ends", () => {
    // By hand in docs/methods/rank-reversal.md.
    const two = [
      [1, 3],
      [2, 1],
    ];

    const before = topsis(aMatrix({ scores: two, weights: [70, 30] }));
    const after = topsis(aMatrix({ scores: [...two, [1, 5]], weights: [70, 30] }));

    expect(before[1]).toBeGreaterThan(before[0]!);
    expect(after[0]).toBeGreaterThan(after[1]!);
  });
});
