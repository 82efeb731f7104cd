import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { cachingStrategyR1 } from "#core/catalog/caching-strategy.r1.ts";
import { observabilityR1 } from "#core/catalog/observability.r1.ts";
import { rateLimitingR1 } from "#core/catalog/rate-limiting.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { resultSentence } from "#core/views/result-sentence.ts";
import { singleChanges } from "#core/views/single-changes.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

/** The Result with points on the criteria named and none on the others. */
function result(decision: Decision, weights: Scenario["weights"], differing: Partial<Scenario> = {}) {
  return resultSentence(decision, aScenario(decision, { ...differing, weights }));
}

describe("where one option is chosen", () => {
  // Ratings of the catalog: sliding window 5 and 4, leaky bucket 4 and 2, fixed window 1 and 5, so 60 + 30, 45 + 10
  // and 0 + 40. At 10 points of accuracy sliding window has 10 + 30, as much as fixed window.
  it("a clear Result says who leads", () => {
    expect(result(rateLimitingR1, { "limit-accuracy": 60, "distributed-fit": 40 })).toMatchObject({
      headline: "Sliding window leads, clearly.",
      reasons: "35 points ahead of Leaky bucket, mostly through Works across many nodes and Limit accuracy.",
      change: "Lowering Limit accuracy from 60 to less than 10 points would put Fixed window ahead.",
    });
  });

  // Token bucket 5 and 3, so 60 + 20; fixed window 3 and 5, so 30 + 40, or 45 + 40 with burst tolerance at 4.
  it("a close call says who leads, and which rating would make another lead", () => {
    expect(result(rateLimitingR1, { "burst-tolerance": 60, "client-clarity": 40 })).toMatchObject({
      headline: "Token bucket leads, but it is a close call.",
      reasons: "10 points ahead of Fixed window, mostly through Burst tolerance.",
      change:
        "If Fixed window on Burst tolerance is 4 instead of 3, which is within its own range, Fixed window leads.",
    });
  });

  // The same ratings with equal weights: 100 and 50 for one, 50 and 100 for the other.
  it("a tie has no winner", () => {
    expect(result(rateLimitingR1, { "burst-tolerance": 40, "client-clarity": 40 })).toMatchObject({
      headline: "No clear winner.",
      reasons: "Fixed window and Token bucket are tied at 75.",
      change: "",
    });
  });
});

describe("where one option is chosen and combinations are common", () => {
  // The authors' means: REST 4.36 and GraphQL 3.31 of 5, 26 points of 100 apart; GraphQL 3.75 and REST 3.53.
  it("the Result says who leads, clearly or by a close call", () => {
    const clear = resultSentence(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
    const close = resultSentence(apiStyleR1, aPresetScenario(apiStyleR1, "mobile-first"));

    expect(clear.headline).toBe("REST leads, clearly.");
    expect(clear.reasons).toMatch(/^26 points ahead of GraphQL/);
    expect(close.headline).toBe("GraphQL leads, but it is a close call.");
    expect(close.change).toBe(
      "If REST on Over/under-fetching is 4 instead of 2, which is within its own range, REST leads.",
    );
  });

  // All three run in every browser: 5 in the catalog.
  it("a tie has no winner", () => {
    expect(result(apiStyleR1, { "browser-support": 50 })).toMatchObject({
      headline: "No clear winner.",
      reasons: "GraphQL, REST and WebSocket are tied at 100.",
    });
  });

  it("a detail points to the combinations, if there are any", () => {
    const line = "Combinations are common here: see what options cover together.";
    const without = { ...apiStyleR1, combinations: [] };

    expect(result(apiStyleR1, { caching: 50 }).details).toContain(line);
    expect(result(without, { caching: 50 }).details).not.toContain(line);
    expect(result(rateLimitingR1, { "burst-tolerance": 50 }).details).not.toContain(line);
  });
});

describe("where options add up", () => {
  // Distributed cache is 5 on both; in-memory and HTTP caching are 1 and 3, so 20 of 100. None of them is more than
  // three steps better anywhere, which would take more than 100 points.
  it("a clear Result says what to add next", () => {
    expect(result(cachingStrategyR1, { coherence: 60, "personalised-data": 40 })).toMatchObject({
      headline: "Add Distributed cache next, clearly.",
      reasons:
        "80 points ahead of HTTP caching, mostly through Coherence across instances and Personalised data.",
      change: "No single weight alone changes that.",
      details: expect.arrayContaining([
        "Options add up here: take out what is already in place, and the ranking says what to add next.",
      ]),
    });
  });

  // HTTP caching is 5 on both, in-memory 5 and 4, so 60 + 30; with HTTP caching's failure at 4 it is 45 + 40.
  it("a close call says what to add next, and which rating would put another first", () => {
    expect(result(cachingStrategyR1, { "failure-isolation": 60, "cost-efficiency": 40 })).toMatchObject({
      headline: "Add HTTP caching next, but it is a close call.",
      reasons: "10 points ahead of In-memory (in-process), mostly through Cost efficiency.",
      change:
        "If HTTP caching on Behaviour when it fails is 4 instead of 5, which is within its own range, In-memory (in-process) would come first.",
    });
  });

  // The twelve ratings of each add up to 43, which is (43 / 12 - 1) / 4 of the scale: 64.6.
  it("a tie has no clear next step", () => {
    expect(resultSentence(cachingStrategyR1, aScenario(cachingStrategyR1))).toMatchObject({
      headline: "No clear next step.",
      reasons: "CDN and Distributed cache are tied at 65.",
      change: "",
    });
  });

  it("the options taken out may be those in place, and the last one left is the one to add", () => {
    const excludedOptions = ["in-memory", "http-caching", "cdn"];

    expect(result(cachingStrategyR1, { coherence: 60 }, { excludedOptions })).toMatchObject({
      headline: "Add Distributed cache next: no other option has a rank.",
      reasons: "No other option is in play.",
      details: ["Already in place or taken out: In-memory (in-process), CDN and HTTP caching."],
    });
  });

  it("nothing is left to add where every option is taken out", () => {
    const excludedOptions = cachingStrategyR1.options.map(({ id }) => id);

    expect(result(cachingStrategyR1, { coherence: 60 }, { excludedOptions })).toMatchObject({
      headline: "Nothing is left to add.",
      reasons: "Every option is already in place or taken out. Bring one back, and the ranking returns.",
    });
  });

  it("an option with a gap could still come first", () => {
    const decision: Decision = {
      ...aDecision({ Speed: { Ada: 4, Bob: 5 }, Price: { Ada: 4, Bob: null } }),
      mode: "combine",
    };

    expect(resultSentence(decision, aScenario(decision))).toMatchObject({
      headline: "No clear next step.",
      reasons: "Bob could still come first: it may reach 100. Rate Bob on Price.",
    });
  });

  it("every single change puts another option first, the leader's own ratings among them", () => {
    const decision: Decision = {
      ...aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } }),
      mode: "combine",
    };
    const changes = singleChanges(decision, aScenario(decision, { weights: { Speed: 60, Price: 40 } }));

    expect(changes.map(({ what }) => what)).toContain("Rating of Ada on Speed");
    expect(changes.map(({ sentence }) => sentence.replace(/^.* would/, "would"))).toEqual(
      changes.map(() => "would put Bob first."),
    );
  });
});

describe("where every option is needed", () => {
  // Tracing is 5 on both; logging 4 and 3, so 56.25 + 12.5 of 100. Logging is 4 against 2 on ease of setup,
  // half the scale: it makes up 31.25 with 62.5 points.
  it("a clear Result says what to add next, and that all are needed", () => {
    expect(result(observabilityR1, { "root-cause": 75, "cross-service": 25 })).toMatchObject({
      headline: "Add Distributed tracing next, clearly.",
      reasons: "31 points ahead of Logging, mostly through Root-cause depth and Cross-service view.",
      change:
        "Raising Ease of setup from 0 to more than 62.5 points would put Logging first. All are needed; the ranking says what to strengthen first.",
    });
  });

  // Logging 5 and 3, so 70 + 15; tracing 4 and 5, so 52.5 + 30. At 35 points of the second they tie: 87.5 and 87.5.
  it("a close call says so, and that all are needed", () => {
    expect(result(observabilityR1, { "request-detail": 70, "cross-service": 30 })).toMatchObject({
      headline: "Add Logging next, but it is a close call.",
      reasons: "2.5 points ahead of Distributed tracing, mostly through Detail on one request.",
      change:
        "Raising Cross-service view from 30 to more than 35 points would put Distributed tracing first. All are needed; the ranking says what to strengthen first.",
    });
  });

  // The same ratings at 50 and 25 points: 6250 of 7500 for each.
  it("a tie has no clear next step", () => {
    expect(result(observabilityR1, { "request-detail": 50, "cross-service": 25 })).toMatchObject({
      headline: "No clear next step.",
      reasons: "Distributed tracing and Logging are tied at 83.",
    });
  });

  it("a gap in every option names no next step, and what to rate", () => {
    expect(result(observabilityR1, { "root-cause": 80, "team-familiarity": 20 })).toMatchObject({
      headline: "No clear next step.",
      reasons:
        "No option that could come first is rated on everything you weigh. Rate Distributed tracing on Team familiarity.",
    });
  });
});
