import { describe, expect, it } from "vitest";
import { nearestFlip } from "#core/engine/flips.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";
import { workedExample } from "./worked-example.ts";

/** Each number is calculated by hand, step by step, in docs/methods/flips.md. */
describe("the worked example of the nearest flip in flips.md", () => {
  it("moves 0.1375 of all weight from speed to cost before B leads", () => {
    expect(nearestFlip(workedExample, 1)).toEqual({
      kind: "flip",
      shares: [0.4625, 0.3875, 0.15].map((share): unknown => expect.closeTo(share, 12)),
      distance: expect.closeTo(0.275, 12) as number,
    });
  });

  it("moves 0.1475 of it before B leads by 0.01", () => {
    expect(nearestFlip(workedExample, 1, { margin: 0.01 })).toEqual({
      kind: "flip",
      shares: [0.4525, 0.3975, 0.15].map((share): unknown => expect.closeTo(share, 12)),
      distance: expect.closeTo(0.295, 12) as number,
    });
  });

  it("says that A leads and that C cannot", () => {
    expect(nearestFlip(workedExample, 0)).toEqual({ kind: "leads" });
    expect(nearestFlip(workedExample, 2)).toEqual({ kind: "impossible" });
  });

  it("takes the same from speed and cost where both serve alike", () => {
    const alike = aMatrix({
      scores: [
        [5, 5, 1],
        [3, 3, 5],
      ],
      weights: [40, 40, 20],
    });

    expect(nearestFlip(alike, 1)).toEqual({
      kind: "flip",
      shares: [1 / 3, 1 / 3, 1 / 3].map((share): unknown => expect.closeTo(share, 12)),
      distance: expect.closeTo(0.8 / 3, 12) as number,
    });
  });

  it("may give share to a criterion that had none", () => {
    const scores = [
      [4, 1],
      [3, 5],
    ];

    expect(nearestFlip(aMatrix({ scores: scores.map(([speed = 0]) => [speed]) }), 1)).toEqual({
      kind: "impossible",
    });
    expect(nearestFlip(aMatrix({ scores, weights: [1, 0] }), 1)).toEqual({
      kind: "flip",
      shares: [expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)],
      distance: expect.closeTo(0.4, 12) as number,
    });
  });
});
