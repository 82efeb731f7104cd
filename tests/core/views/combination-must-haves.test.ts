import { describe, expect, it } from "vitest";
import { combinationMustHaves } from "#core/views/combination-must-haves.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

describe("the must-haves of a combination", () => {
  const decision = aDecision({
    Speed: { Ada: 5, Bob: 2, Cem: null },
    Price: { Ada: 1, Bob: 4, Cem: 4 },
  });
  const demands = (mustHaves: Record<string, number>) => aScenario(decision, { mustHaves });

  it("are met where one member meets them, and it is named", () => {
    expect(combinationMustHaves(decision, demands({ Speed: 4, Price: 4 }), ["Ada", "Bob"])).toMatchObject([
      { criterion: { name: "Speed" }, minimum: 4, outcome: { kind: "met", by: [{ name: "Ada" }] } },
      { criterion: { name: "Price" }, minimum: 4, outcome: { kind: "met", by: [{ name: "Bob" }] } },
    ]);
  });

  it("are missed where every member misses them, with the best rating there is", () => {
    expect(combinationMustHaves(decision, demands({ Price: 5 }), ["Ada", "Bob"])).toMatchObject([
      { outcome: { kind: "missed", best: 4 } },
    ]);
  });

  it("are unknown where nobody is known to meet them and a rating is missing", () => {
    expect(combinationMustHaves(decision, demands({ Speed: 4 }), ["Bob", "Cem"])).toMatchObject([
      { outcome: { kind: "unknown", unrated: [{ name: "Cem" }] } },
    ]);
  });

  it("count whatever their criterion weighs, but not where it is taken out", () => {
    const weightless = { ...demands({ Speed: 4 }), weights: {} };
    expect(combinationMustHaves(decision, weightless, ["Ada", "Bob"])).toHaveLength(1);

    const out = { ...demands({ Speed: 4 }), excludedCriteria: ["Speed"] };
    expect(combinationMustHaves(decision, out, ["Ada", "Bob"])).toEqual([]);
  });
});
