import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { SimulationSettings, WeightDoubt } from "#core/domain/simulation.ts";
import type { RankSummary } from "#core/engine/smaa.ts";
import { simulationCentralWeights } from "#core/views/simulation-central-weights.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPicture } from "#tests/support/a-picture.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** 50, 30 and 20 points: shares of 50, 30 and 20 %. */
const three = aDecision({
  Speed: { Ada: [3, 4, 5], Bob: [3, 3, 4], Cyd: [1, 2, 5] },
  Price: { Ada: 2, Bob: 4, Cyd: 3 },
  Reach: { Ada: 2, Bob: 4, Cyd: 3 },
});
const weights = { Speed: 50, Price: 30, Reach: 20 };

/** Ada is first in 60 of 100 draws, Bob in 40, Cyd never. */
const ranks: Partial<RankSummary> = {
  rankAcceptability: [
    [0.6, 0.4, 0],
    [0.4, 0.6, 0],
    [0, 0, 1],
  ],
  confidence: [0.9, 0.71, null],
};

function words(
  summary: Partial<RankSummary>,
  settings: Partial<SimulationSettings> = {},
  decision: Decision = three,
  draws = 20_000,
) {
  const simulation = { weights: band(10), ratings: true, seed: 1, ...settings };
  const picture = aPicture(decision, aScenario(decision, { weights, simulation }), { draws, ...summary });
  const found = simulationCentralWeights(picture, decision.mode);
  return found && { ...found, ways: found.ways.map(told) };
}

function told({
  option,
  thinking,
  caution,
}: {
  option: { name: string };
  thinking: string;
  caution: string;
}) {
  return { name: option.name, thinking: thinking.replaceAll("\u00a0", " "), caution };
}

function band(points: number): WeightDoubt {
  return { kind: "band", points };
}

describe("what one would have to think", () => {
  // Means of all draws: Speed 0.6 * 0.54 + 0.4 * 0.44 = 0.5, Price 0.6 * 0.3 + 0.4 * 0.3 = 0.3, Reach 0.2.
  const apart = {
    ...ranks,
    centralWeights: [[0.54, 0.3, 0.16], [0.44, 0.3, 0.26], null],
  };

  it("names the criteria that stand out, those that weigh more first, beside the present shares", () => {
    expect(words(apart)?.ways).toEqual([
      {
        name: "Ada",
        thinking: "You would pick Ada if you think like this: Speed 54 % (now 50 %), Reach 16 % (now 20 %).",
        caution: "With those weights Ada leads in 90 of 100 draws of the ratings.",
      },
      {
        name: "Bob",
        thinking: "You would pick Bob if you think like this: Reach 26 % (now 20 %), Speed 44 % (now 50 %).",
        caution: "With those weights Bob leads in 71 of 100 draws of the ratings.",
      },
    ]);
  });

  it("stands beside the mean of all draws where the present weights are no middle", () => {
    // Means of all draws: Speed 0.6 * 0.4 + 0.4 * 0.2 = 0.32, Price 0.3, Reach 0.6 * 0.3 + 0.4 * 0.5 = 0.38.
    const elsewhere = { ...ranks, centralWeights: [[0.4, 0.3, 0.3], [0.2, 0.3, 0.5], null] };

    expect(words(elsewhere, { weights: { kind: "any" } })?.ways[0]?.thinking).toBe(
      "You would pick Ada if you think like this: Speed 40 % (32 % in all draws), Reach 30 % (38 %).",
    );
    expect(words(apart, { weights: { kind: "order" } })?.ways[0]?.thinking).toContain("in all draws");
  });

  it("says that no weights put an option ahead which is never first", () => {
    expect(words(apart)?.never).toBe("No weights and ratings drawn put Cyd ahead.");
    const exact = aDecision({
      Speed: { Ada: 4, Bob: 3, Cyd: 2 },
      Price: { Ada: 2, Bob: 4, Cyd: 3 },
      Reach: { Ada: 2, Bob: 4, Cyd: 3 },
    });
    expect(words(apart, {}, exact)?.never).toBe("No weights drawn put Cyd ahead.");
  });

  it("speaks of the ratings only where they vary", () => {
    const fixed = words(apart, { ratings: false });

    expect(fixed?.ways.map(({ caution }) => caution)).toEqual(["", ""]);
    expect(fixed?.never).toBe("No weights drawn put Cyd ahead.");
  });

  it("says that weights much as now do where nothing stands out, and what else it then takes", () => {
    const near = {
      ...ranks,
      centralWeights: [[0.503, 0.3, 0.197], [0.4955, 0.3, 0.2045], null],
      confidence: [0.62, 0.38, null],
    };

    expect(words(near)?.ways.map(({ thinking }) => thinking)).toEqual([
      "You would pick Ada if you think much as you do now.",
      "You would pick Bob if you think much as you do now and the ratings turn out its way.",
    ]);
  });

  it("does not call the mean of all draws the present weights", () => {
    const even = [1 / 3, 1 / 3, 1 / 3];

    expect(
      words({ ...ranks, centralWeights: [even, even, null] }, { weights: { kind: "any" } })?.ways[0]
        ?.thinking,
    ).toBe("You would pick Ada if you think like the mean of all draws.");
  });

  it("says how few draws a mean rests on", () => {
    // 60 of 100 draws are 240 of 400, and 40 are 160; of 1,000 they are 600 and 400.
    expect(words(apart, {}, three, 400)?.ways[0]?.caution).toContain("This rests on 240 draws alone.");
    expect(
      words(apart, {}, three, 1000)
        ?.ways.map(({ caution }) => caution)
        .join(),
    ).not.toContain("rests");
  });

  it("has nothing to say where the weights are as set, or one criterion has them all", () => {
    expect(words(apart, { weights: { kind: "none" } })).toBeNull();
    expect(words(apart, { weights: band(0) })).toBeNull();
    const one = aDecision({ Speed: { Ada: [3, 4, 5], Bob: 3, Cyd: 2 } });
    expect(
      words({ ...ranks, centralWeights: [[1], [1], null] }, { weights: { kind: "any" } }, one),
    ).toBeNull();
  });

  it("puts an option first where options add up, and gives the shares of all for a table", () => {
    const layers: Decision = { ...three, mode: "combine" };

    const found = words(apart, {}, layers);

    expect(found?.ways[0]?.thinking).toMatch(/^You would pick Ada first if you think like this/);
    expect(found?.ways[0]?.caution).toBe(
      "With those weights Ada would come first in 90 of 100 draws of the ratings.",
    );
    expect(found?.never).toBe("No weights and ratings drawn put Cyd first.");
    expect(found?.mean).toEqual(["50 %", "30 %", "20 %"]);
  });
});
