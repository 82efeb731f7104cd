import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { loadPreset } from "#core/scenario/load-preset.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

const start = { id: "new", name: "Our API", now: "2026-05-06T07:08:09Z" };

describe("a new scenario", () => {
  it("has a preset's weights and must-haves, and nothing taken out or rated", () => {
    const scenario = createScenario(apiStyleR1, { ...start, preset: "real-time" });

    expect(scenario).toMatchObject({
      format: "steelyard/scenario",
      version: 1,
      id: "new",
      name: "Our API",
      createdAt: "2026-05-06T07:08:09Z",
      changedAt: "2026-05-06T07:08:09Z",
      revision: { counter: 0, parent: null },
      decision: { kind: "catalog", id: "api-style", revision: 1 },
      preset: "real-time",
      mustHaves: { streaming: 4, "browser-support": 3 },
      excludedOptions: [],
      excludedCriteria: [],
      ratings: {},
    });
    expect(scenario.weights["streaming"]).toBe(100);
    expect(scenario.weights["caching"] ?? 0).toBe(0);
  });

  it("has equal weights on everything the catalog rates, and none on what the team rates itself", () => {
    const { weights, mustHaves } = createScenario(apiStyleR1, { ...start, preset: null });

    const rated = apiStyleR1.criteria.filter(
      (criterion) => criterion.kind === "rated" && criterion.id !== "team-familiarity",
    );
    expect(Object.keys(weights).toSorted()).toEqual(rated.map(({ id }) => id).toSorted());
    expect(new Set(Object.values(weights)).size).toBe(1);
    expect(mustHaves).toEqual({});
  });

  it("is never made of a preset that the decision does not have", () => {
    expect(() => createScenario(apiStyleR1, { ...start, preset: "no-such" })).toThrow("no-such");
  });
});

describe("loading a preset", () => {
  it("replaces weights and must-haves and keeps everything else", () => {
    const ratings = { caching: { grpc: { low: 2, mode: 2, high: 3, note: "We measured" } } };
    const scenario = aScenario(apiStyleR1, {
      notes: "Kept",
      mustHaves: { caching: 3 },
      excludedOptions: ["grpc"],
      excludedCriteria: ["contract"],
      ratings,
    });

    const loaded = loadPreset(scenario, apiStyleR1, "public-api");

    const { weights, mustHaves } = createScenario(apiStyleR1, { ...start, preset: "public-api" });
    expect(loaded).toEqual({ ...scenario, preset: "public-api", weights, mustHaves });
  });
});
