import { describe, expect, it } from "vitest";
import type { DecisionMatrix } from "#core/engine/decision-matrix.ts";
import { rankReversals } from "#core/engine/rank-reversal.ts";
import { vikor } from "#core/engine/vikor.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

/** One criterion, whose scores name the options; the method looks up what each is worth among those present. */
function method(worth: Readonly<Record<string, readonly number[]>>) {
  return ({ scores }: DecisionMatrix) => worth[scores.flat().join()] ?? scores.map(() => 0);
}

const three = aMatrix({ scores: [[1], [2], [3]] });

describe("rank reversals", () => {
  it("name the new leader where an option's absence changes who leads among the others", () => {
    // Without the third option the second leads; with it, the first of those two was ahead.
    const reversals = rankReversals(
      three,
      method({ "1,2,3": [0.6, 0.5, 0.9], "2,3": [0.1, 0.2], "1,3": [0.1, 0.2], "1,2": [0.4, 0.5] }),
    );

    expect(reversals).toEqual([null, null, 1]);
  });

  it("count rows as in the whole table, past the dropped one too", () => {
    const reversals = rankReversals(
      three,
      method({ "1,2,3": [0.9, 0.8, 0.7], "2,3": [0.1, 0.2], "1,3": [0.1, 0.2], "1,2": [0.2, 0.1] }),
    );

    expect(reversals).toEqual([2, 2, null]);
  });

  it("see none when the leader goes and the next one moves up", () => {
    const reversals = rankReversals(
      three,
      method({ "1,2,3": [0.9, 0.8, 0.7], "2,3": [0.2, 0.1], "1,3": [0.2, 0.1], "1,2": [0.2, 0.1] }),
    );

    expect(reversals).toEqual([null, null, null]);
  });

  it("see none while one of several leaders still leads, and name the first of several new ones", () => {
    const four = aMatrix({ scores: [[1], [2], [3], [4]] });
    const before = { "1,2,3,4": [0.5, 0.5, 0.3, 0.9] };

    expect(rankReversals(four, method({ ...before, "1,2,3": [0.1, 0.7, 0.7] }))[3]).toBe(null);
    expect(rankReversals(four, method({ ...before, "1,2,3": [0.7, 0.1, 0.1] }))[3]).toBe(null);
    const ahead = { "1,2,3,4": [0.9, 0.8, 0.5, 0.5] };
    expect(rankReversals(four, method({ ...ahead, "2,3,4": [0.1, 0.7, 0.7] }))[0]).toBe(2);
  });

  it("call options tied that are no further apart than the tolerance of the ranks", () => {
    const reversals = rankReversals(three, method({ "1,2,3": [0.5, 0.5 + 1e-10, 0.9], "1,2": [0.7, 0.1] }));

    expect(reversals[2]).toBe(null);
  });

  it("happen to VIKOR, handed in as its q negated", () => {
    // By hand in docs/methods/rank-reversal.md.
    const matrix = aMatrix({
      scores: [
        [4, 2],
        [5, 1],
        [1, 2],
      ],
      weights: [60, 40],
    });

    expect(rankReversals(matrix, (one) => vikor(one).q.map((q) => -q))).toEqual([null, null, 1]);
  });

  it("are none for one option alone: nobody is left to lead", () => {
    expect(rankReversals(aMatrix({ scores: [[3]] }), () => [1])).toEqual([null]);
  });
});
