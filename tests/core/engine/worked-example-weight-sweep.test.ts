import { describe, expect, it } from "vitest";
import { weightSweep } from "#core/engine/weight-sweep.ts";
import { workedExample } from "./worked-example.ts";

/** Each number is calculated by hand, step by step, in docs/methods/weight-sweep.md. */
describe("the worked example of weight-sweep.md", () => {
  const sweep = weightSweep(workedExample, 0);

  it("has the lines of the three totals over the share of speed", () => {
    expect(sweep.share).toBe(0.6);
    [
      [0.34375, 1],
      [0.75, 0.5],
      [0.65625, 0.25],
    ].forEach(([at0 = NaN, at1 = NaN], option) => {
      expect(sweep.lines[option]!.at0).toBeCloseTo(at0, 12);
      expect(sweep.lines[option]!.at1).toBeCloseTo(at1, 12);
    });
  });

  it("has the two crossovers, of which one changes the leader", () => {
    expect(sweep.crossovers).toEqual([
      { share: expect.closeTo(0.294118, 6) as number, options: [2, 0], changesLeader: false },
      { share: expect.closeTo(0.448276, 6) as number, options: [1, 0], changesLeader: true },
    ]);
  });
});
