import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import { applyTrial } from "#core/scenario/apply-trial.ts";
import { dividedGroups } from "#core/views/double-counting-divided.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/**
 * Speed and Reach order the three alike, Price the other way round. By hand, 30, 30 and 40 points: Ada has 60 and
 * Bob 0 + 40, Cyd half of each: 15 + 15 + 20 = 50. With 15 and 15 of then 70: Ada 30/70 = 42.9, Bob 40/70 = 57.1.
 */
const decision = aDecision({
  Speed: { Ada: 5, Bob: 1, Cyd: 3 },
  Reach: { Ada: 5, Bob: 1, Cyd: 3 },
  Price: { Ada: 1, Bob: 5, Cyd: 3 },
});
const weights = { Speed: 30, Reach: 30, Price: 40 };

describe("points that count one concern several times, divided", () => {
  it("say who leads then, and who leads now", () => {
    const [divided, ...more] = dividedGroups(decision, aScenario(decision, { weights }));

    expect(more).toEqual([]);
    expect(divided!.trial).toEqual({ kind: "weights", points: { Speed: 15, Reach: 15 } });
    // 57.1 to Cyd's 50.
    expect(divided!.sentence).toBe(
      "With their points divided by 2: Bob leads, 7.1 points ahead; now Ada leads, 10 points ahead.",
    );
  });

  it("say what comes first where options add up", () => {
    const layers: Decision = { ...decision, mode: "combine" };

    expect(dividedGroups(layers, aScenario(layers, { weights }))[0]!.sentence).toBe(
      "With their points divided by 2: Bob would come first, 7.1 points ahead; now Ada would come first, 10 points ahead.",
    );
  });

  it("are not offered where nobody would have a rank, with them or without", () => {
    const gap = aDecision({
      Speed: { Ada: 5, Bob: 1, Cyd: 3 },
      Reach: { Ada: 5, Bob: 1, Cyd: 3 },
      Price: { Ada: null, Bob: null, Cyd: null },
    });

    expect(dividedGroups(gap, aScenario(gap, { weights }))).toMatchObject([{ trial: null, sentence: "" }]);
  });

  it("are told as finely as anybody means points, and never vanish", () => {
    const scenario = (points: number) => aScenario(decision, { weights: { Speed: points, Reach: points } });
    const dividedBy3 = aDecision({
      A: { Ada: 5, Bob: 1, Cyd: 3 },
      B: { Ada: 5, Bob: 1, Cyd: 3 },
      C: { Ada: 5, Bob: 1, Cyd: 3 },
    });

    const [third] = dividedGroups(dividedBy3, aScenario(dividedBy3, { weights: { A: 100, B: 80, C: 1 } }));
    expect(third!.trial).toEqual({ kind: "weights", points: { A: 33.3, B: 26.7, C: 0.333 } });
    const [tiny] = dividedGroups(decision, scenario(0.05));
    expect(applyTrial(scenario(0.05), tiny!.trial!).weights).toEqual({ Speed: 0.025, Reach: 0.025 });
  });

  it("are none where nothing is counted twice", () => {
    expect(dividedGroups(decision, aScenario(decision, { weights: { Speed: 30, Price: 40 } }))).toEqual([]);
  });
});
