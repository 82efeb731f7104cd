import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { answerWay } from "#core/scenario/answer-way.ts";
import { takeOverPoints } from "#core/scenario/take-over-points.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("the answers of another way of weighing", () => {
  const scenario = aScenario(apiStyleR1, { elicitation: { spread: { caching: 100 } } });

  it("are kept beside those of the others, and move no weight", () => {
    expect(answerWay(scenario, "ranking", [["caching"], ["contract"]])).toEqual({
      ...scenario,
      elicitation: { spread: { caching: 100 }, ranking: [["caching"], ["contract"]] },
    });
  });

  it("take the place of the way's earlier ones", () => {
    expect(answerWay(scenario, "spread", { contract: 100 }).elicitation).toEqual({
      spread: { contract: 100 },
    });
  });

  it("leave nothing behind when they are forgotten", () => {
    expect(answerWay(scenario, "spread", undefined)).toEqual({ ...scenario, elicitation: {} });
  });

  it("are the same scenario when there is nothing to forget", () => {
    expect(answerWay(scenario, "pairs", undefined)).toBe(scenario);
  });
});

describe("points that are taken over", () => {
  const scenario = aScenario(apiStyleR1, { weights: { caching: 80, contract: 60, streaming: 40 } });

  it("replace those of the criteria that they name, and leave the others alone", () => {
    expect(takeOverPoints(scenario, { caching: 100, contract: 12 })).toEqual({
      ...scenario,
      weights: { caching: 100, contract: 12, streaming: 40 },
    });
  });

  it("are as good as never given where they are 0", () => {
    expect(takeOverPoints(scenario, { caching: 0, contract: 0 }).weights).toEqual({ streaming: 40 });
  });
});
