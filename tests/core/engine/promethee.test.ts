import { describe, expect, it } from "vitest";
import type { Preference } from "#core/engine/preference.ts";
import { prometheeTwo } from "#core/engine/promethee.ts";
import { aMatrix } from "#tests/support/arbitraries/a-matrix.ts";

/** How much an option that is ahead by d is preferred to one at 0, with no third option and no other criterion. */
function preferenceAt(d: number, preference: Preference): number {
  return prometheeTwo(aMatrix({ scores: [[d], [0]], scaling: { kind: "none" } }), [preference]).positive[0]!;
}

const at = (preference: Preference, ...differences: readonly number[]) =>
  differences.map((d) => preferenceAt(d, preference));

describe("a preference", () => {
  it("of the usual kind is whole for any difference", () => {
    expect(at({ kind: "usual" }, -1, 0, Number.MIN_VALUE, 7)).toEqual([0, 0, 1, 1]);
  });

  it("of the u-shape starts past q, not at q", () => {
    expect(at({ kind: "u-shape", q: 2 }, -3, 1, 2, 2.5, 9)).toEqual([0, 0, 0, 1, 1]);
  });

  it("of the v-shape grows evenly and is whole from p on", () => {
    expect(at({ kind: "v-shape", p: 4 }, -1, 0, 1, 3, 4, 5)).toEqual([0, 0, 0.25, 0.75, 1, 1]);
  });

  it("of the level kind is half past q, and whole past p", () => {
    expect(at({ kind: "level", q: 1, p: 3 }, -4, 1, 1.5, 3, 3.5)).toEqual([0, 0, 0.5, 0.5, 1]);
  });

  it("of the linear kind grows from nothing at q to whole at p", () => {
    expect(at({ kind: "linear", q: 1, p: 5 }, -9, 1, 2, 4, 5, 6)).toEqual([0, 0, 0.25, 0.75, 1, 1]);
  });

  it("of the gaussian kind turns at s and is never quite whole", () => {
    const [behind, level, turning, far] = at({ kind: "gaussian", s: 5 }, -5, 0, 5, 15);

    expect([behind, level]).toEqual([0, 0]);
    // 1 - exp(-1/2) and 1 - exp(-9/2).
    expect(turning).toBeCloseTo(0.3934693402873666, 12);
    expect(far).toBeCloseTo(0.9888910034617577, 12);
  });

  it("takes the limit where its thresholds meet", () => {
    expect(at({ kind: "linear", q: 2, p: 2 }, 1, 2, 2.5)).toEqual([0, 0, 1]);
    expect(at({ kind: "level", q: 2, p: 2 }, 1, 2, 2.5)).toEqual([0, 0, 1]);
    expect(at({ kind: "linear", q: 0, p: 0 }, -1, 0, 0.5)).toEqual([0, 0, 1]);
    expect(at({ kind: "v-shape", p: 0 }, -1, 0, 0.5)).toEqual([0, 0, 1]);
    expect(at({ kind: "gaussian", s: 0 }, -1, 0, 0.5)).toEqual([0, 0, 1]);
  });
});

describe("PROMETHEE II", () => {
  it("has nothing to say about one option alone", () => {
    const alone = aMatrix({ scores: [[3, 4]] });

    expect(prometheeTwo(alone, [{ kind: "usual" }, { kind: "gaussian", s: 1 }])).toEqual({
      positive: [0],
      negative: [0],
      net: [0],
    });
  });

  it("lets the directions say what is better, and under fixed ends the ends alone", () => {
    const scores = [[1], [2]];
    const directions = ["cost"] as const;
    const usual: readonly Preference[] = [{ kind: "usual" }];

    const net = (scaling: Parameters<typeof aMatrix>[0]["scaling"]) =>
      prometheeTwo(aMatrix({ scores, directions, scaling: scaling! }), usual).net;

    expect(net({ kind: "min-max" })).toEqual([1, -1]);
    expect(net({ kind: "fixed", ends: [{ worst: 1, best: 5 }] })).toEqual([-1, 1]);
    expect(net({ kind: "fixed", ends: [{ worst: 5, best: 1 }] })).toEqual([1, -1]);
  });

  it("compares scores beyond the fixed ends as they are", () => {
    const beyond = aMatrix({ scores: [[9], [7]], scaling: { kind: "fixed", ends: [{ worst: 1, best: 5 }] } });

    expect(prometheeTwo(beyond, [{ kind: "v-shape", p: 4 }]).net).toEqual([0.5, -0.5]);
  });

  it("calls 0 and -0 equal", () => {
    const zeros = aMatrix({ scores: [[0], [-0]], scaling: { kind: "none" } });

    expect(prometheeTwo(zeros, [{ kind: "usual" }]).positive).toEqual([0, 0]);
  });

  it("may let another option lead when one joins: the page says so with this example", () => {
    const usual: readonly Preference[] = [{ kind: "usual" }, { kind: "usual" }];
    const two = [
      [3, 1],
      [2, 3],
    ];
    const weights = [60, 40];

    const before = prometheeTwo(aMatrix({ scores: two, weights }), usual).net;
    const after = prometheeTwo(aMatrix({ scores: [...two, [1, 2]], weights }), usual).net;

    // By hand: 0.6 - 0.4; then A (1.2 + 0 - 0 - 0.8) / 2, B (0.6 + 0.8 - 0.6 - 0) / 2, C the rest.
    [0.2, -0.2].forEach((flow, option) => {
      expect(before[option]).toBeCloseTo(flow, 12);
    });
    [0.2, 0.4, -0.6].forEach((flow, option) => {
      expect(after[option]).toBeCloseTo(flow, 12);
    });
  });

  it("refuses a preference too few or too many: that is our own mistake", () => {
    const matrix = aMatrix({ scores: [[1, 2]] });

    expect(() => prometheeTwo(matrix, [{ kind: "usual" }])).toThrow(
      new RangeError("1 preferences cannot serve 2 criteria"),
    );
    expect(() => prometheeTwo(matrix, Array<Preference>(3).fill({ kind: "usual" }))).toThrow(RangeError);
  });

  it.each<[Preference, string]>([
    [{ kind: "u-shape", q: -1 }, "q of the u-shape preference on criterion 1 is -1, not 0 or more"],
    [{ kind: "v-shape", p: NaN }, "p of the v-shape preference on criterion 1 is NaN, not 0 or more"],
    [
      { kind: "v-shape", p: Infinity },
      "p of the v-shape preference on criterion 1 is Infinity, not 0 or more",
    ],
    [{ kind: "level", q: -2, p: 1 }, "q of the level preference on criterion 1 is -2, not 0 or more"],
    [{ kind: "linear", q: 0, p: NaN }, "p of the linear preference on criterion 1 is NaN, not 0 or more"],
    [{ kind: "gaussian", s: -5 }, "s of the gaussian preference on criterion 1 is -5, not 0 or more"],
    [{ kind: "linear", q: 3, p: 2 }, "q = 3 of the linear preference on criterion 1 is above p = 2"],
    [{ kind: "level", q: 3, p: 2 }, "q = 3 of the level preference on criterion 1 is above p = 2"],
  ])("refuses thresholds that make no sense: %o", (preference, message) => {
    const matrix = aMatrix({ scores: [[1, 2]], weights: [1, 0] });

    expect(() => prometheeTwo(matrix, [{ kind: "usual" }, preference])).toThrow(new RangeError(message));
  });
});
