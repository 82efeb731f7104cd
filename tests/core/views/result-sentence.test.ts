import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { drawnSentence, resultSentence } from "#core/views/result-sentence.ts";
import { aDecision, withStandIn } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

describe("the Result", () => {
  it("says who leads, by how much and why", () => {
    const told = resultSentence(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));

    expect(told.headline).toBe("REST leads, clearly.");
    // 26 points from the authors' means; the criteria by hand: points times the difference of ratings is
    // 80 * 3 for caching, 80 * 3 for errors and 100 * 2 for reach, more than for any other.
    expect(told.reasons).toBe(
      "26 points ahead of GraphQL, mostly through Caching, Error and retry semantics and Third-party reach.",
    );
  });

  // Ada has 60 * 4 and Bob 60 * 2 + 4 w at w points of Price: they tie at 30.
  it("says which single weight would change it", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 1, Bob: 5 } });

    expect(resultSentence(decision, aScenario(decision, { weights: { Speed: 60 } })).change).toBe(
      "Raising Price from 0 to more than 30 points would put Bob ahead.",
    );
  });

  // On ratings alone Bob would be ahead past 4.5 on Price, half a step away; the weight takes 20 points of 100.
  it("names the weight even where a smaller change of a rating would do: weights are what the team sets", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 4 }, Price: { Ada: 3, Bob: 4 } });
    const scenario = aScenario(decision, { weights: { Speed: 60, Price: 40 } });

    expect(resultSentence(decision, scenario).change).toBe(
      "Lowering Speed from 60 to less than 40 points would put Bob ahead.",
    );
  });

  it("says where no single weight would", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 4, Bob: 3 } });

    expect(resultSentence(decision, aScenario(decision)).change).toBe("No single weight alone changes that.");
  });

  // Cat gains 3 * 100 on Speed and loses 2 * 10 on Price; where Speed weighs less than 20 / 3, both others pass her.
  it("does not say so of two that can only come to lead together", () => {
    const decision = aDecision({ Speed: { Ada: 2, Bob: 2, Cat: 5 }, Price: { Ada: 5, Bob: 5, Cat: 3 } });
    const told = (mode: Decision["mode"]) =>
      resultSentence({ ...decision, mode }, aScenario(decision, { weights: { Speed: 100, Price: 10 } }))
        .change;

    expect(told("choose-one")).toBe("No single weight puts another option alone in front.");
    expect(told("checklist")).toBe(
      "No single weight puts another option alone in front. All are needed; the ranking says what to strengthen first.",
    );
  });

  // Without Speed both have 3 of 5 on Price; at any weight of it Ada is ahead.
  it("does not say so where a weight of 0 would leave a tie; nothing to judge by is no change", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 3, Bob: 3 } });
    const told = (weights: Scenario["weights"]) =>
      resultSentence(decision, aScenario(decision, { weights })).change;

    expect(told({ Speed: 50, Price: 50 })).toBe("No single weight puts another option alone in front.");
    expect(told({ Speed: 50 })).toBe("No single weight alone changes that.");
  });

  // Past 50 / 4 points of Safety Bob is ahead of Ada; but Cat is not rated on it, so it is not looked at.
  it("says which weights it speaks of where an option with a rank is not rated on all", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4, Cat: 1 },
      Safety: { Ada: 1, Bob: 5, Cat: null },
    });
    const told = (differing: Partial<Scenario>) =>
      resultSentence(decision, aScenario(decision, { weights: { Speed: 50 }, ...differing })).change;

    expect(told({})).toBe("No single weight changes that among the criteria that all are rated on.");
    expect(told({ excludedOptions: ["Cat"] })).toBe(
      "Raising Safety from 0 to more than 12.5 points would put Bob ahead.",
    );
    expect(told({ excludedCriteria: ["Safety"] })).toBe("No single weight alone changes that.");
  });

  it("leaves criteria that nobody is rated on out of account", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 4 },
      Price: { Ada: 5, Bob: 4 },
      Team: { Ada: null, Bob: null },
    });

    expect(resultSentence(decision, aScenario(decision, { weights: { Speed: 50, Price: 50 } })).change).toBe(
      "No single weight alone changes that.",
    );
  });

  it("says nothing of weights where nobody wins and none of them would help", () => {
    const close = aDecision({ Speed: { Ada: 5, Bob: 4.98 }, Price: { Ada: 3, Bob: 3 } });
    const gap = aDecision({ Speed: { Ada: 4, Bob: 3, Cat: 5 }, Price: { Ada: 4, Bob: 3, Cat: null } });
    const clear = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 4, Bob: 3 } });

    expect(resultSentence(close, aScenario(close))).toMatchObject({
      headline: "No clear winner.",
      change: "",
    });
    expect(resultSentence(gap, aScenario(gap))).toMatchObject({ headline: "No clear winner.", change: "" });
    expect(drawnSentence(clear, aScenario(clear), "few")).toMatchObject({
      headline: "No clear winner.",
      change: "",
    });
  });

  it("calls a lead of under 5 points a close call, without rounding it up to 5", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 3, Bob: 3 } });

    expect(
      resultSentence(decision, aScenario(decision, { weights: { Speed: 4.97, Price: 95.03 } })),
    ).toMatchObject({
      headline: "Ada leads, but it is a close call.",
      reasons: "Just under 5 points ahead of Bob, mostly through Speed.",
    });
  });

  it("says why a leader stands alone, and which rating within its range would end that", () => {
    // The catalog's own range of gRPC on Browser support is 1 to 3, and the preset's minimum is 3.
    expect(resultSentence(apiStyleR1, aPresetScenario(apiStyleR1, "real-time"))).toMatchObject({
      headline: "WebSocket leads, but it is a close call.",
      reasons: "Every other option misses a must-have.",
      change: "If gRPC on Browser support is 3 instead of 2, which is within its own range, gRPC leads.",
    });
  });

  it("names the rating within whose range another option leads", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: [1, 2, 5] } });

    expect(resultSentence(decision, aScenario(decision))).toMatchObject({
      headline: "Ada leads, but it is a close call.",
      reasons: "50 points ahead of Bob, mostly through Speed.",
      change: "If Bob on Speed is 5 instead of 2, which is within its own range, Bob leads.",
    });
  });

  it("names no winner among tied options", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 4, Cyd: 4, Dot: 1 } });

    expect(resultSentence(decision, aScenario(decision))).toMatchObject({
      headline: "No clear winner.",
      reasons: "Ada, Bob and Cyd are tied at 75.",
      change: "",
    });
  });

  it("names no winner by less than half a point", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Price: { Ada: 3, Bob: 3 } });

    expect(
      resultSentence(decision, aScenario(decision, { weights: { Speed: 0.3, Price: 99.7 } })),
    ).toMatchObject({
      headline: "No clear winner.",
      reasons: "Ada and Bob are 0.3 points apart: too little to call.",
    });
  });

  it("says which cells to rate, heaviest first, where an option with gaps could lead", () => {
    const decision = aDecision({
      Speed: { Ada: 4, Bob: 5 },
      Price: { Ada: 4, Bob: null },
      Size: { Ada: 4, Bob: null },
    });
    const scenario = aScenario(decision, { weights: { Speed: 20, Price: 10, Size: 20 } });

    expect(resultSentence(decision, scenario)).toMatchObject({
      headline: "No clear winner.",
      reasons: "Bob could still lead: it may reach 100. Rate Bob on Size and Price.",
    });
  });

  it("says where to start rating when no option is complete", () => {
    const preset = aPresetScenario(apiStyleR1, "public-api");
    const weighed = { ...preset, weights: { ...preset.weights, "team-familiarity": 20 } };

    expect(resultSentence(apiStyleR1, weighed)).toMatchObject({
      headline: "No clear winner.",
      reasons: "No option that could win is rated on everything you weigh. Rate REST on Team familiarity.",
      change: "",
    });
  });

  it("says what to do when every option is ruled out", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 3 } });

    expect(resultSentence(decision, aScenario(decision, { mustHaves: { Speed: 5 } }))).toMatchObject({
      headline: "No clear winner.",
      reasons: expect.stringContaining("Lower a minimum"),
    });
  });

  it("calls the only option in the ranking just that", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 3 } });

    expect(resultSentence(decision, aScenario(decision, { excludedOptions: ["Ada"] }))).toMatchObject({
      headline: "Bob is the only option in the ranking.",
      change: "",
    });
  });

  it.each([
    { left: "no weight", differing: { weights: {} }, headline: "Nothing is weighed yet." },
    { left: "no option", differing: { excludedOptions: ["Ada"] }, headline: "No option is left to compare." },
    {
      left: "no criterion",
      differing: { excludedCriteria: ["Speed"] },
      headline: "No criterion is left to judge by.",
    },
  ])("says so, and what to do, where $left is left", ({ differing, headline }) => {
    const decision = aDecision({ Speed: { Ada: 4 } });

    const told = resultSentence(decision, aScenario(decision, differing));

    expect(told.headline).toBe(headline);
    expect(told.reasons).not.toBe("");
  });
});

describe("the details of the Result", () => {
  const decision = aDecision({
    Speed: { Ada: 5, Bob: 4, Cyd: 3, Dot: 2 },
    Price: { Ada: 5, Bob: null, Cyd: 3, Dot: 5 },
    Safety: { Ada: 3, Bob: 3, Cyd: 3, Dot: 1 },
  });
  const details = (differing: Partial<Scenario>) =>
    resultSentence(decision, aScenario(decision, differing)).details;

  it("say why an option is ruled out", () => {
    expect(details({ mustHaves: { Safety: 2 } })).toContain(
      "Dot is ruled out: Safety is 1, the minimum is 2.",
    );
  });

  it("say that a must-have is unknown on a cell that is not rated", () => {
    expect(details({ weights: { Speed: 50 }, mustHaves: { Price: 3 } })).toContain(
      "Whether Bob meets the minimum of 3 on Price is unknown: the cell is not rated.",
    );
  });

  it("say which cells are not rated, while their weight is above 0", () => {
    const sentence = "Bob is not rated on Price. Rate it to give it a place in the ranking.";

    expect(details({})).toContain(sentence);
    expect(details({ weights: { Speed: 50 } })).not.toContain(sentence);
  });

  it("say which option is nowhere better than another on what is weighed", () => {
    expect(details({ weights: { Speed: 50, Safety: 50 } })).toContain(
      "Nothing that you weigh speaks for Dot over Ada, Bob and Cyd.",
    );
  });

  it("name a stand-in while its weight is above 0, unless the team rated the cell itself", () => {
    const marked = withStandIn(decision, { criterion: "Speed", option: "Cyd" });
    const sentence = "Speed does not apply to Cyd; a stand-in rating counts for it.";
    const told = (differing: Partial<Scenario>) =>
      resultSentence(marked, aScenario(marked, differing)).details;

    expect(told({})).toContain(sentence);
    expect(told({ weights: { Price: 50 } })).not.toContain(sentence);
    expect(told({ ratings: { Speed: { Cyd: { low: 3, mode: 3, high: 3, note: "" } } } })).not.toContain(
      sentence,
    );
  });

  it("name the one stand-in of API style", () => {
    const told = resultSentence(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));

    expect(told.details).toContain(
      "Over/under-fetching does not apply to WebSocket; a stand-in rating counts for it.",
    );
  });
});
