import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import { moveToRevision } from "#core/scenario/move-to-revision.ts";
import { rateLimitingR2 } from "#tests/fixtures/catalog/rate-limiting.r2.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

const own = { low: 2, mode: 3, high: 4, note: "We measured." };

describe("moving a scenario to the next revision", () => {
  it("keeps points, minimums, own ratings, what is taken out, answers, ticks and the preset", () => {
    const set = {
      preset: "strict-limit",
      weights: { "limit-accuracy": 33.3, "added-latency": 80 },
      mustHaves: { "limit-accuracy": 2 },
      excludedOptions: ["fixed-window"],
      excludedCriteria: ["client-clarity", "how-it-works"],
      ratings: { "distributed-fit": { "sliding-window": own } },
      answers: { strict: true, weighted: false },
      checklist: { "publish-limits": { ticked: true, note: "In the handbook." } },
    };

    const moved = moveToRevision(aScenario(rateLimitingR1, set), rateLimitingR1, rateLimitingR2);

    expect(moved).toMatchObject({ scenario: set, leftBehind: [] });
    expect(moved.scenario.decision).toEqual({ kind: "catalog", id: "rate-limiting", revision: 2 });
  });

  it("tells by name and value what the catalog no longer has", () => {
    const scenario = aScenario(rateLimitingR1, {
      preset: "strict-limit",
      weights: { "cost-weighting": 20, "limit-accuracy": 100 },
      mustHaves: { "cost-weighting": 3 },
      excludedCriteria: ["cost-weighting"],
      ratings: { "cost-weighting": { "fixed-window": own }, "limit-accuracy": { "fixed-window": own } },
    });

    const moved = moveToRevision(scenario, rateLimitingR1, rateLimitingR2);

    expect(moved.leftBehind).toEqual([
      { kind: "weight", criterion: "Weighting by cost", points: 20 },
      { kind: "must-have", criterion: "Weighting by cost", minimum: 3 },
      { kind: "taken-out", name: "Weighting by cost" },
      // Named as the team knew it: in revision 2 the option is called Fixed window counter.
      { kind: "rating", criterion: "Weighting by cost", option: "Fixed window", rating: own },
    ]);
    expect(moved.scenario).toMatchObject({
      weights: { "limit-accuracy": 100 },
      mustHaves: {},
      excludedCriteria: [],
      ratings: { "limit-accuracy": { "fixed-window": own } },
    });
  });

  it("tells an answer, a tick, an option taken out and a rating of an option that are gone", () => {
    const { questions, practices, options } = rateLimitingR1;
    const smaller = {
      ...rateLimitingR1,
      revision: 2,
      questions: questions.filter(({ id }) => id !== "strict"),
      practices: practices.filter(({ id }) => id !== "publish-limits"),
      options: options.filter(({ id }) => id !== "leaky-bucket"),
    };
    const mark = { ticked: true, note: "" };
    const scenario = aScenario(rateLimitingR1, {
      excludedOptions: ["leaky-bucket", "fixed-window"],
      ratings: { "limit-accuracy": { "leaky-bucket": own, "fixed-window": own } },
      answers: { strict: false },
      checklist: { "publish-limits": mark },
    });

    const moved = moveToRevision(scenario, rateLimitingR1, smaller);

    expect(moved.leftBehind).toEqual([
      { kind: "taken-out", name: "Leaky bucket" },
      { kind: "rating", criterion: "Limit accuracy", option: "Leaky bucket", rating: own },
      {
        kind: "answer",
        question: questions.find(({ id }) => id === "strict")!.text,
        answer: false,
      },
      {
        kind: "practice",
        practice: practices.find(({ id }) => id === "publish-limits")!.title,
        mark,
      },
    ]);
    expect(moved.scenario).toMatchObject({
      excludedOptions: ["fixed-window"],
      ratings: { "limit-accuracy": { "fixed-window": own } },
      answers: {},
      checklist: {},
    });
  });

  it("keeps the weights of a preset that is gone, and no preset stands in its place", () => {
    const without = {
      ...rateLimitingR1,
      revision: 2,
      presets: rateLimitingR1.presets.filter(({ id }) => id !== "simple-quota"),
    };
    const scenario = aPresetScenario(rateLimitingR1, "simple-quota");

    const moved = moveToRevision(scenario, rateLimitingR1, without);

    expect(moved.scenario.preset).toBeNull();
    expect(moved.scenario.weights).toEqual(scenario.weights);
    expect(moved.leftBehind).toEqual([{ kind: "preset", preset: "Simple quota" }]);
  });

  it("gives a criterion that is new no points, also where its preset would", () => {
    const moved = moveToRevision(
      aPresetScenario(rateLimitingR1, "strict-limit"),
      rateLimitingR1,
      rateLimitingR2,
    );

    expect(rateLimitingR2.presets.find(({ id }) => id === "strict-limit")!.weights).toHaveProperty(
      "outage-behaviour",
    );
    expect(moved.scenario.weights).not.toHaveProperty("outage-behaviour");
  });

  it("takes nothing along that is scored on a criterion which is text only now", () => {
    const asText = {
      ...rateLimitingR1,
      revision: 2,
      criteria: rateLimitingR1.criteria.map((criterion) => {
        const { id, name, question, cells } = criterion;
        return id === "limit-accuracy"
          ? { kind: "descriptive" as const, id, name, question, cells }
          : criterion;
      }),
    };
    const scenario = aScenario(rateLimitingR1, {
      weights: { "limit-accuracy": 1 },
      excludedCriteria: ["limit-accuracy"],
    });

    const moved = moveToRevision(scenario, rateLimitingR1, asText);

    expect(moved.leftBehind).toEqual([{ kind: "weight", criterion: "Limit accuracy", points: 1 }]);
    expect(moved.scenario.excludedCriteria).toEqual(["limit-accuracy"]);
  });

  it("refuses the revision of another decision: that is our mistake", () => {
    expect(() => moveToRevision(aScenario(rateLimitingR1), rateLimitingR1, apiStyleR1)).toThrow(
      "api-style is no revision of rate-limiting",
    );
  });
});
