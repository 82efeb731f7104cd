import { describe, expect, it } from "vitest";
import type { Standing } from "#core/views/standing.ts";
import { shownTotals } from "#core/views/shown-totals.ts";

describe("totals as shown", () => {
  it("are whole numbers", () => {
    expect(words(ranked([84.05, 1], [58.4, 2], [0, 3]))).toEqual(["84", "58", "0"]);
  });

  it("have one decimal where two ranks would show one number, and only there", () => {
    expect(words(ranked([84.3, 1], [83.9, 2], [58.4, 3]))).toEqual(["84.3", "83.9", "58"]);
  });

  it("stay whole where the options are tied", () => {
    expect(words(ranked([84.3, 1], [84.3, 1]))).toEqual(["84", "84"]);
  });

  it("say it in words where even one decimal would show two ranks one number", () => {
    expect(words(ranked([84.34, 1], [84.31, 2], [84.1, 3]))).toEqual([
      "84.3, under 0.1 apart",
      "84.3, under 0.1 apart",
      "84.1",
    ]);
  });

  it("say so as well where one decimal meets across a whole number", () => {
    expect(words(ranked([85.3, 1], [84.52, 2], [84.46, 3], [83.9, 4]))).toEqual([
      "85.3",
      "84.5, under 0.1 apart",
      "84.5, under 0.1 apart",
      "83.9",
    ]);
  });

  it("show a tie as one number although additions left one of the two a hair below a half", () => {
    expect(words(ranked([62.5, 1], [62.49999999999999, 1]))).toEqual(["63", "63"]);
  });

  it("keep both bounds of an option with a gap, however near they are", () => {
    const gap = (low: number, high: number): Standing => ({ kind: "incomplete", low, high, gaps: 1 });

    expect(words([gap(51.6, 71.2), gap(51.6, 51.9)])).toEqual(["52 to 71", "51.6 to 51.9"]);
  });

  it("are one number for a ruled-out option that is rated throughout, two where it is not", () => {
    const out = (low: number, high: number): Standing => ({ kind: "ruled-out", low, high, misses: [] });

    expect(words([out(71.2, 71.2), out(51.6, 71.2)])).toEqual(["71", "52 to 71"]);
  });
});

function words(standings: readonly Standing[]): readonly string[] {
  return shownTotals(standings).map((total) => total.words);
}

function ranked(...totals: readonly (readonly [total: number, rank: number])[]): readonly Standing[] {
  return totals.map(([total, rank]) => ({
    kind: "ranked",
    rank,
    tied: totals.filter(([, other]) => other === rank).length > 1,
    total,
  }));
}
