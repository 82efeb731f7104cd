import { describe, expect, it } from "vitest";
import { groupConsensus, kendallW } from "#core/engine/agreement.ts";
import { workedExample } from "./worked-example.ts";

/** Each number is calculated by hand in docs/methods/agreement.md; tau-b's are in worked-example.test.ts. */
describe("the worked examples of agreement.md", () => {
  it("have Kendall's W of the three criteria as raters", () => {
    const raters = [0, 1, 2].map((column) => workedExample.scores.map((row) => row[column]!));

    expect(kendallW(raters)).toBeCloseTo(42 / 180, 12);
  });

  it("have the consensus of two members", () => {
    const weights = [
      [0.75, 0.25],
      [0.25, 0.75],
    ];

    expect(groupConsensus(weights)).toBeCloseTo(0.6018, 4);
  });
});
