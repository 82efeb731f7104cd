import { describe, expect, it } from "vitest";
import { additiveValues } from "#core/engine/additive-values.ts";
import type { Direction, Ends, Scaling } from "#core/engine/decision-matrix.ts";
import { scaledValues } from "#core/engine/scaled-values.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

/** One criterion's scores, down the options. The expected numbers are worked out by hand from the formulas. */
function column(scores: readonly number[], direction: Direction, scaling: Scaling) {
  return aMatrix({ scores: scores.map((score) => [score]), directions: [direction], scaling });
}

const fixed = (ends: Ends): Scaling => ({ kind: "fixed", ends: [ends] });

describe("scaled values", () => {
  it("run from the worst end to the best under fixed ends, and stop there", () => {
    const scores = [0, 1, 2, 5, 6];

    expect(scaledValues(column(scores, "benefit", fixed({ worst: 1, best: 5 })))).toEqual([
      [0],
      [0],
      [0.25],
      [1],
      [1],
    ]);
    expect(scaledValues(column(scores, "benefit", fixed({ worst: 5, best: 1 })))).toEqual([
      [1],
      [1],
      [0.75],
      [0],
      [0],
    ]);
  });

  it("take their direction from the ends, not from the direction, under fixed ends", () => {
    const ends = fixed({ worst: 10, best: 0 });

    expect(scaledValues(column([2], "benefit", ends))).toEqual(scaledValues(column([2], "cost", ends)));
  });

  it("run between the column's own extremes under min-max, and are 1 where all are equal", () => {
    expect(scaledValues(column([10, 20, 15], "benefit", { kind: "min-max" }))).toEqual([[0], [1], [0.5]]);
    expect(scaledValues(column([10, 20, 15], "cost", { kind: "min-max" }))).toEqual([[1], [0], [0.5]]);
    expect(scaledValues(column([7, 7], "cost", { kind: "min-max" }))).toEqual([[1], [1]]);
  });

  it("are divided by the column's length under vector, whichever way is better", () => {
    for (const direction of ["benefit", "cost"] as const) {
      const values = scaledValues(column([3, -4], direction, { kind: "vector" }));

      expect(values[0]![0]).toBeCloseTo(0.6, 12);
      expect(values[1]![0]).toBeCloseTo(-0.8, 12);
    }
    expect(scaledValues(column([0, 0], "benefit", { kind: "vector" }))).toEqual([[0], [0]]);
  });

  it("are parts of the column under sum, of its reciprocals for a cost", () => {
    expect(scaledValues(column([1, 3], "benefit", { kind: "sum" }))).toEqual([[0.25], [0.75]]);
    expect(scaledValues(column([1, 3], "cost", { kind: "sum" }))).toEqual([[0.75], [0.25]]);
  });

  it("are ratios to the best score under max", () => {
    expect(scaledValues(column([2, 8], "benefit", { kind: "max" }))).toEqual([[0.25], [1]]);
    expect(scaledValues(column([2, 8], "cost", { kind: "max" }))).toEqual([[1], [0.25]]);
  });

  it("are the scores themselves under none", () => {
    expect(scaledValues(column([-3, 12], "cost", { kind: "none" }))).toEqual([[-3], [12]]);
  });

  it("stand in the order of options and criteria", () => {
    const matrix = aMatrix({
      scores: [
        [1, 2, 3],
        [5, 4, 1],
      ],
    });

    expect(scaledValues(matrix)).toEqual([
      [0, 0.25, 0.5],
      [1, 0.75, 0],
    ]);
  });

  it("keep their measure where distances, sums and squares leave the range of numbers", () => {
    const far = fixed({ worst: 1.5e308, best: -1.5e308 });
    expect(scaledValues(column([1.7e308, 1.5e308, 0, -0.75e308], "benefit", far))).toEqual([
      [0],
      [0],
      [0.5],
      [0.75],
    ]);
    expect(scaledValues(column([-1e308, 1e308, 0], "cost", { kind: "min-max" }))).toEqual([[1], [0], [0.5]]);
    expect(scaledValues(column([1.5e308, 1.5e308], "benefit", { kind: "sum" }))).toEqual([[0.5], [0.5]]);
    for (const unit of [1e308, 1e-308, -1e308]) {
      const values = scaledValues(column([unit, unit], "benefit", { kind: "vector" }));

      expect(values[0]![0]).toBeCloseTo(Math.sign(unit) * Math.SQRT1_2, 12);
    }
    expect(scaledValues(column([Number.MIN_VALUE], "cost", { kind: "vector" }))).toEqual([[1]]);
  });
});

describe("values that add up", () => {
  it("turn a cost round where the scaling left it as it was", () => {
    const vector = additiveValues(column([3, 4], "cost", { kind: "vector" }));

    expect(vector[0]![0]).toBeCloseTo(0.4, 12);
    expect(vector[1]![0]).toBeCloseTo(0.2, 12);
    expect(additiveValues(column([0, 4], "cost", { kind: "none" }))).toEqual([[0], [-4]]);
    expect(additiveValues(column([0, 4], "benefit", { kind: "none" }))).toEqual([[0], [4]]);
  });

  it("do not turn a cost round twice", () => {
    for (const kind of ["min-max", "sum", "max"] as const) {
      const matrix = column([2, 8], "cost", { kind });

      expect(additiveValues(matrix)).toEqual(scaledValues(matrix));
    }
  });
});
