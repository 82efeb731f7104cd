import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { SimulationSettings, WeightDoubt } from "#core/domain/simulation.ts";
import type { RankSummary } from "#core/engine/smaa.ts";
import { simulationCentralWeights } from "#core/views/simulation-central-weights.ts";
import { simulationMeanWeights } from "#core/views/simulation-mean-weights.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aDrawnPicture, aPicture } from "#tests/support/a-picture.ts";
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
    expect(words(apart)?.mean).toBeNull();
  });

  it("stands beside what the draws are on average where the present weights are no middle", () => {
    // Any weights: a third each. Only their order: (1 + 1/2 + 1/3) / 3 = 61, (1/2 + 1/3) / 3 = 28 and 1/9 = 11 %.
    const elsewhere = { ...ranks, centralWeights: [[0.4, 0.33, 0.27], [0.2, 0.33, 0.47], null] };
    const any = words(elsewhere, { weights: { kind: "any" } });
    const order = words(apart, { weights: { kind: "order" } });

    expect(any?.ways[0]?.thinking).toBe(
      "You would pick Ada if you think like this: Speed 40 % (33 % on average), Reach 27 % (33 %).",
    );
    expect(any?.mean).toEqual(["33 %", "33 %", "33 %"]);
    expect(order?.ways[0]?.thinking).toBe(
      "You would pick Ada if you think like this: Reach 16 % (11 % on average), Price 30 % (28 %), Speed 54 % (61 %).",
    );
    expect(order?.mean).toEqual(["61 %", "28 %", "11 %"]);
  });

  // Any two weights are half and half on average, however many options share the first place of a draw.
  it("is not drawn towards options that tie for the first place", () => {
    const twins = aDecision({ X: { Ada: 5, Abe: 5, Bob: 1 }, Y: { Ada: 1, Abe: 1, Bob: 5 } });
    const simulation: SimulationSettings = { weights: { kind: "any" }, ratings: true, seed: 1 };
    const even = aScenario(twins, { weights: { X: 50, Y: 50 }, simulation });

    const found = simulationCentralWeights(aDrawnPicture(twins, even, 20_000)!, "choose-one");

    expect(found?.mean).toEqual(["50 %", "50 %"]);
    expect(found?.ways.find(({ option }) => option.name === "Bob")?.thinking.replaceAll("\u00a0", " ")).toBe(
      "You would pick Bob if you think like this: Y 75 % (50 % on average), X 25 % (50 %).",
    );
  });

  // Whoever is first in every draw has the mean of all draws as its own: its standard error here is under 0.002.
  it.each<WeightDoubt>([{ kind: "any" }, { kind: "order" }])(
    "says what %j comes to in the draws",
    (doubt) => {
      const best = aDecision({ A: { Ada: 5, Bob: 1 }, B: { Ada: 5, Bob: 1 }, C: { Ada: 5, Bob: 1 } });
      const simulation: SimulationSettings = { weights: doubt, ratings: true, seed: 1 };
      const tiedBelow = aScenario(best, { weights: { A: 60, B: 20, C: 20 }, simulation });
      const { of, summary } = aDrawnPicture(best, tiedBelow, 20_000)!;

      const stated = simulationMeanWeights(of)!;

      expect(stated).toHaveLength(3);
      stated.forEach((share, column) => {
        expect(Math.abs(share - summary.centralWeights[0]![column]!)).toBeLessThan(0.008);
      });
    },
  );

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
    expect(fixed?.precision).toBe("");
  });

  // 1.96 * 0.5 / sqrt(10,000) = 0.0098: those counts rest on 10,000 draws, however many the ranks rest on.
  it("says how sharp the counts with those weights are, and calls none of them a limit that it misses", () => {
    const counted = words({ ...apart, confidence: [0.797, 0.4999, null] }, {}, three, 1_000_000);

    expect(counted?.precision).toBe(
      "Counts with those weights rest on 10,000 draws of the ratings: each is within 1 of 100, 19 times out of 20.",
    );
    expect(counted?.ways.map(({ caution }) => caution)).toEqual([
      "With those weights Ada leads in just under 80 of 100 draws of the ratings.",
      "With those weights Bob leads in just under 50 of 100 draws of the ratings.",
    ]);
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

  it("does not call the average of the draws the present weights", () => {
    const even = [1 / 3, 1 / 3, 1 / 3];

    expect(
      words({ ...ranks, centralWeights: [even, even, null] }, { weights: { kind: "any" } })?.ways[0]
        ?.thinking,
    ).toBe("You would pick Ada if you think like the average of the draws.");
  });

  it("says how few draws a mean rests on", () => {
    // 60 of 100 draws are 240 of 400, and 40 are 160; of 1,000 they are 600 and 400.
    expect(words(apart, {}, three, 400)?.ways[0]?.caution).toContain(
      "These weights rest on 240 draws alone.",
    );
    expect(
      words(apart, {}, three, 1000)
        ?.ways.map(({ caution }) => caution)
        .join(),
    ).not.toContain("rest on");
  });

  it("has nothing to say where the weights are as set, or one criterion has them all", () => {
    expect(words(apart, { weights: { kind: "none" } })).toBeNull();
    expect(words(apart, { weights: band(0) })).toBeNull();
    const one = aDecision({ Speed: { Ada: [3, 4, 5], Bob: 3, Cyd: 2 } });
    expect(
      words({ ...ranks, centralWeights: [[1], [1], null] }, { weights: { kind: "any" } }, one),
    ).toBeNull();
  });

  it("puts an option first where options add up", () => {
    const layers: Decision = { ...three, mode: "combine" };

    const found = words(apart, {}, layers);

    expect(found?.ways[0]?.thinking).toMatch(/^You would pick Ada first if you think like this/);
    expect(found?.ways[0]?.caution).toBe(
      "With those weights Ada would come first in 90 of 100 draws of the ratings.",
    );
    expect(found?.never).toBe("No weights and ratings drawn put Cyd first.");
  });
});
