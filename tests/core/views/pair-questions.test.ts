import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PairJudgment } from "#core/domain/elicitation.ts";
import { isJudgmentOf, type Pair } from "#core/domain/pair.ts";
import { missingLinks, nextPair } from "#core/views/pair-questions.ts";

const said = ([more, less]: Pair): PairJudgment => ({ more, less, times: 2 });

/** The pairs in the order in which they are asked when each is answered. */
function askedInTurn(criteria: readonly string[], skipped: readonly Pair[] = []): readonly Pair[] {
  const asked: Pair[] = [];
  for (;;) {
    const next = nextPair(criteria, asked.map(said), skipped);
    if (next === null) return asked;
    asked.push(next);
  }
}

describe("the order of questions", () => {
  it("holds each criterion against its neighbour first, then asks what the answers say least about", () => {
    // After A-B, B-C, C-D the longest chain is A to D; then A-C and B-D lie two answers apart each.
    expect(askedInTurn(["A", "B", "C", "D"]).map((pair) => pair.join(""))).toEqual([
      "AB",
      "BC",
      "CD",
      "AD",
      "AC",
      "BD",
    ]);
  });

  it("goes round a pair that was skipped, by the nearest that connects", () => {
    expect(
      askedInTurn(["A", "B", "C", "D"], [["C", "B"]])
        .slice(0, 3)
        .map((pair) => pair.join("")),
    ).toEqual(["AB", "CD", "AC"]);
  });

  it("asks among equals about criteria that were asked about least", () => {
    // Around A all lie two answers apart; B and C have been asked about once more than D and E.
    const judgments: readonly Pair[] = [
      ["A", "B"],
      ["A", "C"],
      ["A", "D"],
      ["A", "E"],
      ["B", "C"],
    ];

    expect(nextPair(["A", "B", "C", "D", "E"], judgments.map(said), [])).toEqual(["D", "E"]);
  });

  it("ends where there is nothing to ask", () => {
    expect(nextPair([], [], [])).toBeNull();
    expect(nextPair(["A"], [], [])).toBeNull();
    expect(nextPair(["A", "B"], [], [["B", "A"]])).toBeNull();
  });

  it("asks each pair once, and connects all with one answer fewer than there are criteria", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (count) => {
        const criteria = Array.from({ length: count }, (_, index) => `c${index}`);
        const asked = askedInTurn(criteria);

        expect(asked).toHaveLength((count * (count - 1)) / 2);
        expect(
          asked.every((pair, at) => !asked.slice(0, at).some((other) => isJudgmentOf(said(other), pair))),
        ).toBe(true);
        asked.slice(0, count).forEach((_, answered) => {
          expect(missingLinks(criteria, asked.slice(0, answered).map(said))).toBe(count - 1 - answered);
        });
      }),
      { numRuns: 20 },
    );
  });
});
