import { describe, expect, it } from "vitest";
import { checkSimulation, type SimulationProblem } from "#core/engine/simulation-problem.ts";
import { simulateRanks } from "#core/engine/smaa.ts";

const some = { low: 0.2, mode: 0.3, high: 0.5 };
const gap = { low: 0, mode: null, high: 1 };
const twoByTwo = [
  [some, gap],
  [some, some],
];

const errorOf = (weights: SimulationProblem["weights"], values: SimulationProblem["values"] = twoByTwo) =>
  checkSimulation({ values, weights });
const uniform = { kind: "uniform" } as const;

describe("the door of the simulation", () => {
  it("lets in what can be simulated", () => {
    const edge = { low: 1, mode: 1, high: 1 };

    expect(errorOf(uniform)).toBeNull();
    expect(errorOf(uniform, [[edge, { low: 0, mode: 0, high: 0 }]])).toBeNull();
    expect(errorOf({ kind: "exact", weights: [0, 3] })).toBeNull();
    expect(errorOf({ kind: "order", ranks: [2, 1] })).toBeNull();
    expect(errorOf({ kind: "interval", low: [0, 0.2], high: [1, 0.2] })).toBeNull();
    expect(errorOf({ kind: "interval", low: [0.7, 0.3], high: [0.7, 0.3] })).toBeNull();
  });

  it("forgives shares that add up to 1 only nearly", () => {
    const thirds = [0.1 + 0.2, 0.7 + 1e-10];
    expect(errorOf({ kind: "interval", low: thirds, high: thirds })).toBeNull();
    const under = [0.3, 0.7 - 1e-10];
    expect(errorOf({ kind: "interval", low: under, high: under })).toBeNull();
  });

  it("refuses tables without options or criteria, and ragged ones", () => {
    expect(errorOf(uniform, [])).toEqual({ kind: "empty", what: "options" });
    expect(errorOf(uniform, [[]])).toEqual({ kind: "empty", what: "criteria" });
    expect(errorOf(uniform, [[some], [some, some]])).toEqual({
      kind: "ragged",
      option: 1,
      expected: 1,
      found: 2,
    });
  });

  it("refuses lists of weights that do not fit the criteria, and says which", () => {
    const wrong = (what: string) => ({ kind: "wrong-counts", what, expected: 2, found: 1 });
    expect(errorOf({ kind: "exact", weights: [1] })).toEqual(wrong("weights"));
    expect(errorOf({ kind: "order", ranks: [1] })).toEqual(wrong("ranks"));
    expect(errorOf({ kind: "interval", low: [0], high: [1, 1] })).toEqual(wrong("low"));
    expect(errorOf({ kind: "interval", low: [0, 0], high: [1] })).toEqual(wrong("high"));
  });

  it("refuses numbers that are none, and says where", () => {
    const wrong = (what: string) => ({ kind: "not-finite", what, criterion: 1 });
    expect(errorOf({ kind: "exact", weights: [1, NaN] })).toEqual(wrong("weights"));
    expect(errorOf({ kind: "order", ranks: [1, Infinity] })).toEqual(wrong("ranks"));
    expect(errorOf({ kind: "interval", low: [0, NaN], high: [1, 1] })).toEqual(wrong("low"));
    expect(errorOf({ kind: "interval", low: [0, 0], high: [1, NaN] })).toEqual(wrong("high"));
  });

  it("refuses negative weights and none at all", () => {
    expect(errorOf({ kind: "exact", weights: [1, -1] })).toEqual({ kind: "negative-weight", criterion: 1 });
    expect(errorOf({ kind: "exact", weights: [0, 0] })).toEqual({ kind: "all-zero", what: "weights" });
  });

  it("refuses intervals that are none, or that no shares fit", () => {
    const bad = { kind: "bad-interval", criterion: 1 };
    expect(errorOf({ kind: "interval", low: [0, -0.1], high: [1, 1] })).toEqual(bad);
    expect(errorOf({ kind: "interval", low: [0, 0.6], high: [1, 0.5] })).toEqual(bad);
    expect(errorOf({ kind: "interval", low: [0, 0], high: [1, 1.1] })).toEqual(bad);
    expect(errorOf({ kind: "interval", low: [0.5, 0.75], high: [1, 1] })).toEqual({
      kind: "no-weights-fit",
      lows: 1.25,
      highs: 2,
    });
    expect(errorOf({ kind: "interval", low: [0, 0], high: [0.5, 0.25] })).toEqual({
      kind: "no-weights-fit",
      lows: 0,
      highs: 0.75,
    });
  });

  it("refuses values outside 0 to 1 or out of their order", () => {
    const wrong = [
      { low: -0.1, mode: 0, high: 1 },
      { low: 0, mode: 1, high: 1.1 },
      { low: 0.5, mode: 0.4, high: 0.6 },
      { low: 0.5, mode: 0.7, high: 0.6 },
      { low: 0.5, mode: null, high: 0.4 },
      { low: NaN, mode: 0.5, high: 1 },
      { low: 0, mode: NaN, high: 1 },
      { low: 0, mode: 0.5, high: NaN },
    ];
    for (const cell of wrong) {
      const values = [
        [some, some],
        [some, cell],
      ];
      expect(errorOf(uniform, values)).toEqual({ kind: "bad-value", option: 1, criterion: 1 });
    }
  });

  it("is passed by whoever simulates: what it refuses throws", () => {
    const refused = { values: [], weights: uniform };
    expect(() => simulateRanks(refused, { draws: 10, seed: 1 })).toThrow(RangeError);
    expect(() => simulateRanks(refused, { draws: 10, seed: 1 })).toThrow('{"kind":"empty","what":"options"}');
  });
});
