import { describe, expect, it } from "vitest";
import type { MatrixInput } from "#core/engine/decision-matrix.ts";
import { weightedProduct } from "#core/engine/weighted-product.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

function products(input: Pick<MatrixInput, "scores"> & Partial<MatrixInput>): readonly number[] {
  const result = weightedProduct(aMatrix(input));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const none = { kind: "none" } as const;
const vector = { kind: "vector" } as const;

describe("the weighted product", () => {
  it("is the geometric mean under equal weights", () => {
    // By hand: sqrt(2 * 8) and sqrt(4 * 9).
    const [first, second] = products({
      scores: [
        [2, 8],
        [4, 9],
      ],
      scaling: none,
    });

    expect(first).toBeCloseTo(4, 12);
    expect(second).toBeCloseTo(6, 12);
  });

  it("divides by a cost where the scaling leaves the direction as it was", () => {
    // By hand: sqrt(8 / 2) and sqrt(9 / 4) under none; under vector the ratio of the two is the same.
    const input = {
      scores: [
        [8, 2],
        [9, 4],
      ],
      directions: ["benefit", "cost"],
    } as const;

    const [first, second] = products({ ...input, scaling: none });
    expect(first).toBeCloseTo(2, 12);
    expect(second).toBeCloseTo(1.5, 12);
    const [third = 0, fourth = 0] = products({ ...input, scaling: vector });
    expect(third / fourth).toBeCloseTo(4 / 3, 12);
  });

  it("does not divide by a cost that the scaling has turned round", () => {
    // By hand: the values are 1 and 0.5 under max, and 0.5 is the worst score's.
    expect(products({ scores: [[2], [4]], directions: ["cost"], scaling: { kind: "max" } })).toEqual([
      1, 0.5,
    ]);
  });

  it("gives 0 to an option with a value of 0, however good it is elsewhere", () => {
    const scores = [
      [5, 1],
      [2, 2],
    ];

    const [first, second] = products({ scores });

    expect(first).toBe(0);
    expect(second).toBeCloseTo(0.25, 12);
  });

  it("gives 0 to a cost of 0 under vector, as to any other 0", () => {
    const found = products({
      scores: [
        [3, 0],
        [0, 4],
        [4, 3],
      ],
      directions: ["benefit", "cost"],
      scaling: vector,
    });

    expect(found.slice(0, 2)).toEqual([0, 0]);
    // By hand: sqrt(4/5 / (3/5)).
    expect(found[2]).toBeCloseTo(Math.sqrt(4 / 3), 12);
  });

  it("refuses a value below 0 and says where, the first in reading order", () => {
    const scores = [
      [2, 8, 1],
      [4, 9, -2],
      [4, -1, 3],
    ];

    for (const scaling of [none, vector]) {
      expect(weightedProduct(aMatrix({ scores, scaling }))).toEqual({
        ok: false,
        error: { kind: "not-positive", row: 1, column: 2 },
      });
    }
  });

  it("refuses a cost of 0 under none, which it would be divided by", () => {
    const scores = [
      [0, 8],
      [4, 0],
    ];

    expect(weightedProduct(aMatrix({ scores, directions: ["benefit", "cost"], scaling: none }))).toEqual({
      ok: false,
      error: { kind: "not-positive", row: 1, column: 1 },
    });
    expect(products({ scores, scaling: none })).toEqual([0, 0]);
  });

  it("does not look at a criterion without weight", () => {
    const scores = [
      [4, -1, 0],
      [9, 0, 0],
    ];
    const directions = ["benefit", "cost", "cost"] as const;

    const [first, second] = products({ scores, directions, weights: [1, 0, 0], scaling: none });

    expect(first).toBeCloseTo(4, 12);
    expect(second).toBeCloseTo(9, 12);
  });

  it("keeps its measure over a thousand criteria and up to the largest numbers", () => {
    const many = products({ scores: [Array.from({ length: 1000 }, () => 1e-300)], scaling: none });
    expect(many[0]! / 1e-300).toBeCloseTo(1, 9);

    const costs = { directions: ["cost"], scaling: none } as const;
    expect(products({ ...costs, scores: [[Number.MIN_VALUE]] })).toEqual([Number.MAX_VALUE]);
  });
});
