import { describe, expect, it } from "vitest";
import { kendallTauB } from "#core/engine/agreement.ts";
import { contributions } from "#core/engine/contributions.ts";
import { dominated } from "#core/engine/dominance.ts";
import { scoreFlips, weightFlips, type Flip } from "#core/engine/flips.ts";
import { rankDescending } from "#core/engine/rank.ts";
import { scaledValues } from "#core/engine/scaled-values.ts";
import { weightedSum } from "#core/engine/weighted-sum.ts";
import { workedExample } from "./worked-example.ts";

const impossible: Flip = { kind: "impossible" };
const leads: Flip = { kind: "leads" };

/** Each number is calculated by hand, step by step, on the page in docs/methods that the test names. */
describe("the worked example of the method pages", () => {
  it("has the values and totals of weighted-sum.md", () => {
    expect(scaledValues(workedExample)).toEqual([
      [1, 0.25, 0.5],
      [0.5, 0.75, 0.75],
      [0.25, 0.75, 0.5],
    ]);
    const totals = weightedSum(workedExample);
    [0.7375, 0.6, 0.4125].forEach((total, option) => {
      expect(totals[option]).toBeCloseTo(total, 12);
    });
    const parts = contributions(workedExample)[0]!;
    [0.6, 0.0625, 0.075].forEach((part, criterion) => {
      expect(parts[criterion]).toBeCloseTo(part, 12);
    });
  });

  it("has the ranks of ranks.md", () => {
    expect(rankDescending(weightedSum(workedExample))).toEqual([1, 2, 3]);
    expect(rankDescending([0.8, 0.8, 0.7, 0.6])).toEqual([1, 1, 3, 4]);
    expect(rankDescending([1, 0.94, 0.88, 0.82], 0.1)).toEqual([1, 1, 3, 3]);
  });

  it("has the dominated option of dominance.md", () => {
    expect(dominated(workedExample)).toEqual([[], [], [1]]);
  });

  it("has the agreements of agreement.md", () => {
    const [speed = [], cost = [], ease = []] = [0, 1, 2].map((column) =>
      workedExample.scores.map((row) => row[column]!),
    );
    expect(kendallTauB(cost, ease)).toBe(0.5);
    expect(kendallTauB(speed, cost)).toBeCloseTo(-0.8165, 4);
    expect(kendallTauB(speed, ease)).toBe(0);
  });

  it("has the weight flips of flips.md", () => {
    expect(weightFlips(workedExample)).toEqual([
      [leads, leads, leads],
      [
        { kind: "flip", from: 60, to: 32.5 },
        { kind: "flip", from: 25, to: 52.5 },
        { kind: "flip", from: 15, to: 70 },
      ],
      [impossible, impossible, impossible],
    ]);
    expect(weightFlips(workedExample, { upper: 60 })[1]![2]).toEqual(impossible);
  });

  it("has the score flips of flips.md", () => {
    expect(scoreFlips(workedExample)).toEqual([
      [leads, leads, leads],
      [{ kind: "flip", from: 3, to: expect.closeTo(3.916667, 6) as number }, impossible, impossible],
      [{ kind: "flip", from: 2, to: expect.closeTo(4.166667, 6) as number }, impossible, impossible],
    ]);
  });
});
