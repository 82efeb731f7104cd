import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionMatrix, type MatrixError, type MatrixInput } from "#core/engine/decision-matrix.ts";
import { anyMatrix } from "#tests/support/arbitraries/any-matrix.ts";

const good: MatrixInput = {
  scores: [
    [1, 2],
    [3, 4],
    [5, 5],
  ],
  weights: [60, 40],
  directions: ["benefit", "cost"],
  scaling: {
    kind: "fixed",
    ends: [
      { worst: 1, best: 5 },
      { worst: 10, best: 0 },
    ],
  },
};

function refusal(change: Partial<MatrixInput>): MatrixError {
  const made = decisionMatrix({ ...good, ...change });
  if (made.ok) throw new Error("was let in");
  return made.error;
}

describe("the door into the engine", () => {
  it("lets a sound input in and keeps its four fields", () => {
    expect(decisionMatrix(good)).toEqual({ ok: true, value: good });
  });

  it("refuses a decision without options or without criteria", () => {
    expect(refusal({ scores: [] })).toEqual({ kind: "empty", what: "options" });
    expect(refusal({ scores: [[], []] })).toEqual({ kind: "empty", what: "criteria" });
  });

  it("refuses an option with more or fewer scores than the first, and says which", () => {
    expect(refusal({ scores: [[1, 2], [3, 4], [5]] })).toEqual({
      kind: "ragged",
      row: 2,
      expected: 2,
      found: 1,
    });
    expect(refusal({ scores: [[1, 2], [], [3, 4]] })).toEqual({
      kind: "ragged",
      row: 1,
      expected: 2,
      found: 0,
    });
    expect(
      refusal({
        scores: [
          [1, 2],
          [3, 4, 5],
        ],
      }),
    ).toEqual({ kind: "ragged", row: 1, expected: 2, found: 3 });
  });

  it.each([NaN, Infinity, -Infinity])("refuses %s as a score, a weight or an end, and says where", (bad) => {
    expect(
      refusal({
        scores: [
          [1, 2],
          [3, bad],
        ],
      }),
    ).toEqual({ kind: "not-finite", what: "score", row: 1, column: 1 });
    expect(refusal({ weights: [1, bad] })).toEqual({ kind: "not-finite", what: "weight", column: 1 });
    expect(
      refusal({
        scaling: {
          kind: "fixed",
          ends: [
            { worst: 0, best: 1 },
            { worst: bad, best: 1 },
          ],
        },
      }),
    ).toEqual({ kind: "not-finite", what: "worst", column: 1 });
    expect(
      refusal({
        scaling: {
          kind: "fixed",
          ends: [
            { worst: 0, best: bad },
            { worst: 0, best: 1 },
          ],
        },
      }),
    ).toEqual({ kind: "not-finite", what: "best", column: 0 });
  });

  it("refuses a negative weight, however small", () => {
    expect(refusal({ weights: [1, -1] })).toEqual({ kind: "negative-weight", column: 1 });
    expect(refusal({ weights: [-Number.MIN_VALUE, 1] })).toEqual({ kind: "negative-weight", column: 0 });
  });

  it("refuses weights that are all zero instead of making them equal", () => {
    expect(refusal({ weights: [0, 0] })).toEqual({ kind: "all-zero", what: "weights" });
    expect(refusal({ weights: [0, -0] })).toEqual({ kind: "all-zero", what: "weights" });
    expect(decisionMatrix({ ...good, weights: [0, Number.MIN_VALUE] }).ok).toBe(true);
  });

  it("refuses a wrong count of weights or directions", () => {
    expect(refusal({ weights: [1] })).toEqual({
      kind: "wrong-counts",
      what: "weights",
      expected: 2,
      found: 1,
    });
    expect(refusal({ weights: [] })).toEqual({
      kind: "wrong-counts",
      what: "weights",
      expected: 2,
      found: 0,
    });
    expect(refusal({ directions: ["cost", "cost", "cost"] })).toEqual({
      kind: "wrong-counts",
      what: "directions",
      expected: 2,
      found: 3,
    });
  });

  it("refuses a wrong count of ends", () => {
    expect(refusal({ scaling: { kind: "fixed", ends: [{ worst: 0, best: 1 }] } })).toEqual({
      kind: "ends-count",
      expected: 2,
      found: 1,
    });
  });

  it("refuses ends between which nothing lies", () => {
    const ends = [
      { worst: 0, best: 1 },
      { worst: 3, best: 3 },
    ];

    expect(refusal({ scaling: { kind: "fixed", ends } })).toEqual({ kind: "equal-ends", column: 1 });
  });

  it.each(["sum", "max"] as const)(
    "refuses a score of 0 or less under %s scaling, which divides by it",
    (kind) => {
      for (const bad of [0, -0, -2]) {
        expect(
          refusal({
            scores: [
              [1, 2],
              [3, bad],
            ],
            scaling: { kind },
          }),
        ).toEqual({ kind: "not-positive", row: 1, column: 1 });
      }
    },
  );

  it.each(["min-max", "vector", "none"] as const)("lets such a score in under %s scaling", (kind) => {
    const scores = [
      [0, -2],
      [1, 3],
    ];

    expect(decisionMatrix({ ...good, scores, scaling: { kind } }).ok).toBe(true);
  });

  it("refuses a hole in a row, which no number fills", () => {
    const holed = [1, 2];
    holed.length = 3;

    expect(
      refusal({
        scores: [holed],
        weights: [1, 1, 1],
        directions: ["cost", "cost", "cost"],
        scaling: { kind: "none" },
      }),
    ).toEqual({ kind: "not-finite", what: "score", row: 0, column: 2 });
  });

  it("refuses a hole in any other list as something that is missing", () => {
    const holed = <Item>(items: readonly Item[]): readonly Item[] => {
      const longer = [...items];
      longer.length = items.length + 1;
      return longer;
    };
    const scores = [[1], [2]];
    const one: Partial<MatrixInput> = {
      scores,
      weights: [1],
      directions: ["cost"],
      scaling: { kind: "none" },
    };

    expect(refusal({ ...one, scores: holed(scores) })).toEqual({
      kind: "ragged",
      row: 2,
      expected: 1,
      found: 0,
    });
    expect(refusal({ weights: holed([1]) })).toEqual({ kind: "not-finite", what: "weight", column: 1 });
    expect(refusal({ directions: holed(["cost"]) })).toEqual({
      kind: "wrong-counts",
      what: "directions",
      expected: 2,
      found: 1,
    });
    expect(refusal({ scaling: { kind: "fixed", ends: holed([{ worst: 0, best: 1 }]) } })).toEqual({
      kind: "ends-count",
      expected: 2,
      found: 1,
    });
  });

  it("refuses a list whose holes make it longer than it counts", () => {
    const directions = [...good.directions];
    directions.length = 4;

    expect(refusal({ directions })).toEqual({
      kind: "wrong-counts",
      what: "directions",
      expected: 2,
      found: 4,
    });
  });

  it("lets in again what it once let in", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        expect(decisionMatrix(matrix)).toEqual({ ok: true, value: matrix });
      }),
    );
  });
});
