import { describe, expect, it } from "vitest";
import { inDraws, perHundred } from "#core/views/simulation-per-hundred.ts";
import { simulationRankSentence } from "#core/views/simulation-rank-sentence.ts";
import { simulationPairSentence } from "#core/views/simulation-pair-sentence.ts";
import { simulationRows } from "#core/views/simulation-rows.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPicture } from "#tests/support/a-picture.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const three = aDecision({
  Speed: { Ada: [3, 4, 5], Bob: [3, 3, 4], Cyd: [1, 2, 5] },
  Price: { Ada: 2, Bob: 4, Cyd: 3 },
});
const scenario = aScenario(three);

describe("a number of 100 draws", () => {
  it.each([
    [0, "0", "in no draw"],
    [0.000001, "<1", "in fewer than 1 of 100 draws"],
    [0.0049, "<1", "in fewer than 1 of 100 draws"],
    [0.0051, "1", "in 1 of 100 draws"],
    [0.4999, "50", "in just under 50 of 100 draws"],
    [0.5, "50", "in 50 of 100 draws"],
    [0.797, "80", "in just under 80 of 100 draws"],
    [0.8, "80", "in 80 of 100 draws"],
    [0.831204, "83", "in 83 of 100 draws"],
    [0.994, "99", "in 99 of 100 draws"],
    [0.999999, ">99", "in more than 99 of 100 draws"],
    [1, "100", "in every draw"],
  ])("never says never of what happened, nor always of what did not: %d is %s", (share, shown, words) => {
    expect(perHundred(share).shown).toBe(shown);
    expect(inDraws(share)).toBe(words);
  });
});

describe("the rows of the simulation", () => {
  it("stand by first places; where those are equal, by the mean rank", () => {
    // Mean ranks: Ada 0.2 + 0.2 * 2 + 0.6 * 3 = 2.4; Bob 0.2 + 0.8 * 2 = 1.8; Cyd is first in 60 of 100.
    const rows = simulationRows(
      aPicture(three, scenario, {
        draws: 1000,
        rankAcceptability: [
          [0.2, 0.2, 0.6],
          [0.2, 0.8, 0],
          [0.6, 0, 0.4],
        ],
      }),
    );

    expect(rows.map(({ option }) => option.name)).toEqual(["Cyd", "Bob", "Ada"]);
  });

  it("count whole draws, and pairs in the order of the rows", () => {
    // 831,204 of a million; shares are counts divided by draws, so that times the draws is a hair off the whole.
    const rows = simulationRows(
      aPicture(three, scenario, {
        draws: 1_000_000,
        rankAcceptability: [
          [0.168796, 0.831204, 0],
          [0.831204, 0.168795, 0.000001],
          [0, 0.000001, 0.999999],
        ],
        pairwiseWins: [
          [0, 0.168796, 1],
          [0.831204, 0, 0.999999],
          [0, 0.000001, 0],
        ],
      }),
    );

    expect(rows.map(({ ranks }) => ranks.map(({ draws }) => draws))).toEqual([
      [831_204, 168_795, 1],
      [168_796, 831_204, 0],
      [0, 1, 999_999],
    ]);
    expect(rows.map(({ ahead }) => ahead.map((count) => count?.draws ?? "itself"))).toEqual([
      ["itself", 831_204, 999_999],
      [168_796, "itself", 1_000_000],
      [1, 0, "itself"],
    ]);
    expect(rows.map(({ ranks }) => ranks.map(({ shown }) => shown))).toEqual([
      ["83", "17", "<1"],
      ["17", "83", "0"],
      ["0", "<1", ">99"],
    ]);
  });

  it("tell of ties where a column adds up to more than all draws, and only there", () => {
    // Ada and Bob tie for the lead in 10 of 100: first places add up to 110.
    const tied = simulationRows(
      aPicture(three, scenario, {
        draws: 100,
        rankAcceptability: [
          [0.7, 0.3, 0],
          [0.4, 0.6, 0],
          [0, 0, 1],
        ],
      }),
    );
    const apart = simulationRows(aPicture(three, scenario, { draws: 300 }));

    expect(simulationRankSentence(tied)).toContain(
      "Options that tie all take the better rank, so a column may add up to more than 100.",
    );
    expect(simulationRankSentence(apart)).not.toContain("tie");
  });

  it("say how to read a pair, level draws too", () => {
    const rows = simulationRows(
      aPicture(three, scenario, {
        draws: 100,
        rankAcceptability: [
          [0.9, 0.1, 0],
          [0.2, 0.8, 0],
          [0, 0, 1],
        ],
        pairwiseWins: [
          [0, 0.8, 1],
          [0.1, 0, 1],
          [0, 0, 0],
        ],
      }),
    );

    expect(simulationPairSentence(rows)).toBe(
      "Read along the row: Ada ahead of Bob in 80 of 100 draws, the other way round in 10, level in 10.",
    );
    expect(simulationPairSentence(rows.slice(1))).toBe("");
  });

  it("leave out of a pair what never happened", () => {
    const rows = simulationRows(
      aPicture(three, scenario, {
        draws: 100,
        rankAcceptability: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        pairwiseWins: [
          [0, 1, 1],
          [0, 0, 1],
          [0, 0, 0],
        ],
      }),
    );

    expect(simulationPairSentence(rows)).toBe("Read along the row: Ada ahead of Bob in every draw.");
  });
});
