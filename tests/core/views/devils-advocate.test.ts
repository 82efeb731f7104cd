import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { devilsAdvocate, type DevilsAdvocate } from "#core/views/devils-advocate.ts";
import { aDecision, withStandIn } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/**
 * By hand, 60 and 40 points: Ada has 60 + 10 = 70, Bob 30 + 30 = 60, Cyd 0. A step on Speed is worth 15 points, one
 * on Price 10. Bob's Speed may be 4, which gives him 75; where it is 3 + 2/3 he ties.
 */
const three = aDecision({
  Speed: { Ada: 5, Bob: [3, 3, 4], Cyd: 1 },
  Price: { Ada: 2, Bob: 4, Cyd: 1 },
});
const weights = { Speed: 60, Price: 40 };

function caseOf(decision: Decision, differing: Partial<Scenario>): Extract<DevilsAdvocate, { kind: "case" }> {
  const found = devilsAdvocate(decision, aScenario(decision, differing));
  if (found.kind !== "case") throw new Error(found.title);
  return found;
}

describe("whom the case is made for", () => {
  it("is the runner-up, and says how far behind", () => {
    const { leader, runnerUp, standing } = caseOf(three, { weights });

    expect([leader, runnerUp]).toEqual(["Ada", "Bob"]);
    expect(standing).toBe("Ada leads, 10 points ahead of Bob.");
  });

  it("is the second of those who share the first place", () => {
    const decision = aDecision({ Speed: { Ada: 4, Bob: 4, Cyd: 4, Dan: 1 } });
    const { leader, runnerUp, standing, change } = caseOf(decision, {});

    expect([leader, runnerUp]).toEqual(["Ada", "Bob"]);
    expect(standing).toBe("Ada, Bob and Cyd are tied for the lead; this is the case for Bob against Ada.");
    expect(change.sentence).toBe(
      "Any change to a weight or a rating that tells the two apart decides between them.",
    );
  });

  it("is the first of those who share the second place", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3, Cyd: 3 } });

    expect(caseOf(decision, {}).standing).toBe(
      "Ada leads, 50 points ahead of Bob. Bob and Cyd share second place; this is the case for Bob.",
    );
  });

  it("is nobody where one option alone has a rank, or none", () => {
    const alone = aScenario(three, { weights, excludedOptions: ["Bob", "Cyd"] });

    expect(devilsAdvocate(three, alone)).toEqual({
      kind: "nobody",
      title: "Only one option has a rank",
      nextStep: "Bring back another option, or rate what is not rated, and this makes its case.",
    });
    expect(devilsAdvocate(three, aScenario(three, { weights: {} }))).toMatchObject({
      kind: "nobody",
      title: "Nothing is weighed yet.",
    });
  });

  it("knows no leader where options add up", () => {
    const layers: Decision = { ...three, mode: "combine" };
    const found = caseOf(layers, { weights });

    expect(found.standing).toBe("Ranked first: Ada, 10 points ahead of Bob.");
    expect(found.change.sentence).toBe(
      "Raising the rating of Bob on Speed from 3 to more than 3.7 would put Bob first.",
    );
    expect(found.mustHaves[0]!.sentence).toBe(
      "Price at least 3 (Ada 2, Bob 4): Bob would come first, without a rival in the ranking.",
    );
  });
});

describe("the criteria on which the runner-up is ahead", () => {
  it("are told with their points, against what the leader gains elsewhere", () => {
    // 40 points times 2 of 4 steps are 20; Ada is two steps ahead on Speed: 30.
    const { gains } = caseOf(three, { weights });

    expect(gains).toMatchObject({
      gains: [{ words: "Price, 4 against 2", worth: "20.0 points" }],
      others: null,
      sum: "In all 20.0 points for Bob, against 30.0 for Ada elsewhere.",
    });
  });

  it("are three by name, largest first, and the rest together, and add up as shown", () => {
    const decision = aDecision({
      A: { Ada: 5, Bob: 1 },
      B: { Ada: 1, Bob: 2 },
      C: { Ada: 1, Bob: 3 },
      D: { Ada: 1, Bob: 2 },
      E: { Ada: 1, Bob: 2 },
      F: { Ada: 3, Bob: 3 },
    });
    // Of 240 points: A has 150, the others 18 each. A step on those is worth 18/240/4 = 1.875 points: 1.9, but the
    // sum of the five steps is 9.375: 9.4, so that the largest, 3.75, takes the remainder: 3.8 - 0.1.
    const { gains } = caseOf(decision, { weights: { A: 150, B: 18, C: 18, D: 18, E: 18, F: 18 } });

    expect(gains.gains.map(({ words, worth }) => [words, worth])).toEqual([
      ["C, 3 against 1", "3.7 points"],
      ["B, 2 against 1", "1.9 points"],
      ["D, 2 against 1", "1.9 points"],
    ]);
    expect(gains.others).toEqual({ words: "1 other criterion", worth: "1.9 points" });
    expect(gains.sum).toBe("In all 9.4 points for Bob, against 62.5 for Ada elsewhere.");
  });

  it("are none where nothing that is weighed speaks for it", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 2 } });

    expect(caseOf(decision, {}).gains).toEqual({
      gains: [],
      others: null,
      sum: "Nothing that you weigh speaks for Bob over Ada.",
    });
  });
});

describe("the ratings that are least certain", () => {
  it("are those whose range moves the distance most, with the part that speaks for the runner-up", () => {
    const decision = aDecision({
      Speed: { Ada: [2, 4, 5], Bob: [1, 3, 3] },
      Price: { Ada: 4, Bob: [2, 3, 4] },
    });
    // A step on Speed is worth 15 points, one on Price 10. Ada's Speed: three steps, two of them downwards. Bob's
    // Speed: two steps, none upwards. Bob's Price: two steps, one upwards.
    const { doubts } = caseOf(decision, { weights });

    expect(doubts.doubts.map(({ words, worth }) => [words, worth])).toEqual([
      ["Ada on Speed: 4, could be 2 to 5", "30.0 of 45.0 points"],
      ["Bob on Speed: 3, could be 1 to 3", "0.0 of 30.0 points"],
      ["Bob on Price: 3, could be 2 to 4", "10.0 of 20.0 points"],
    ]);
    expect(doubts.sum).toBe(
      "Of what each range moves, the part on this side. All 3 uncertain ratings of the two together: 40.0 points.",
    );
  });

  it("leave out what weighs nothing and what is a single value", () => {
    const { doubts } = caseOf(three, { weights: { Price: 40 } });

    expect(doubts).toEqual({
      doubts: [],
      sum: "Every rating of the two that has points is a single value, not a range.",
    });
  });

  it("say where a rating is the team's own or stands in for what does not apply", () => {
    const own = { low: 4, mode: 5, high: 5, note: "" };
    const decision = withStandIn(three, { criterion: "Speed", option: "Bob" });
    const { doubts } = caseOf(decision, { weights, ratings: { Speed: { Ada: own } } });

    expect(doubts.doubts.map(({ option, mark }) => [option.name, mark])).toEqual([
      ["Bob", "stand-in: does not apply"],
      ["Ada", "team's own"],
    ]);
  });
});

describe("the honest best case", () => {
  const sentence = (decision: Decision, differing: Partial<Scenario> = { weights }) =>
    caseOf(decision, differing).bestCase.sentence;

  it("lets every doubt about the two fall on the side of the runner-up", () => {
    const decision = aDecision({ Speed: { Ada: [4, 5, 5], Bob: [3, 3, 4] }, Price: { Ada: 2, Bob: 4 } });

    // 70 to 75, and with Ada's Speed at 4 as well: 55 to 75.
    expect(sentence(three)).toBe(
      "At best, with every doubt about the two on this side, Bob would be 5 points ahead of Ada.",
    );
    expect(sentence(decision)).toContain("Bob would be 20 points ahead of Ada.");
  });

  it("says so where it stays behind or comes level", () => {
    const behind = aDecision({ Speed: { Ada: 5, Bob: [3, 3, 3.5] }, Price: { Ada: 2, Bob: 4 } });
    const level = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: [4, 4, 5] } });

    // 70 to 67.5, and 70 to 70.
    expect(sentence(behind)).toContain("Bob would still be 2.5 points behind Ada.");
    expect(sentence(level)).toContain("Bob and Ada would be level.");
  });

  it("rules the leader out where it falls below a minimum, on a criterion without points too", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 1 }, Safety: { Ada: [2, 4, 5], Bob: 4 } });
    const found = caseOf(decision, { weights: { Speed: 50 }, mustHaves: { Safety: 3 } }).bestCase;

    expect(found.ahead).toBeNull();
    expect(found.sentence).toBe(
      "At best, with every doubt about the two on this side, Ada would fall below the minimum for Safety, and Bob would lead.",
    );
  });

  it("does not say that it leads where another one still shares its place", () => {
    const decision = aDecision({
      Speed: { Ada: 5, Bob: 1, Cyd: 1 },
      Safety: { Ada: [2, 4, 5], Bob: 4, Cyd: 4 },
    });

    expect(sentence(decision, { weights: { Speed: 50 }, mustHaves: { Safety: 3 } })).toContain(
      "and Bob would be tied for the lead.",
    );
  });
});

describe("the smallest believable change", () => {
  it("is a rating inside its own range before any weight", () => {
    const { change } = caseOf(three, { weights });

    expect(change).toMatchObject({
      isBelievable: true,
      change: { withinRange: true },
      sentence: "Raising the rating of Bob on Speed from 3 to more than 3.7 would put Bob ahead.",
    });
  });

  it("is else one weight that moves by under 20 points", () => {
    const certain = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 2, Bob: 4 } });

    // They tie where both weigh the same: Speed at 40 is 19 points away from 59, and 20 from 60. Of two ratings that
    // must move by two thirds of a step each, the runner-up's own is named.
    expect(caseOf(certain, { weights: { Speed: 59, Price: 40 } }).change).toMatchObject({
      isBelievable: true,
      sentence: "Lowering Speed from 59 to less than 40 points would put Bob ahead.",
    });
    const { change } = caseOf(certain, { weights });
    expect(change.isBelievable).toBe(false);
    expect(change.sentence).toBe(
      "No single believable change puts Bob ahead. The nearest: Raising the rating of Bob on Speed from 3 to more than 3.7 would put Bob ahead.",
    );
  });

  it("is none where no single change does it", () => {
    // Bob's three criteria cannot make up for two of them: each alone is too little, and no weight helps.
    const far = aDecision({
      A: { Ada: 5, Bob: 1 },
      B: { Ada: 5, Bob: 1 },
      C: { Ada: 5, Bob: 1 },
    });

    expect(caseOf(far, {}).change).toEqual({
      change: null,
      isBelievable: false,
      sentence: "No single weight or rating puts Bob ahead.",
    });
  });
});

describe("the must-haves that rule out the leader", () => {
  it("are the smallest whole minimum that it misses and the runner-up meets", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3, Cyd: 1 }, Price: { Ada: 2.5, Bob: 4, Cyd: 5 } });

    // Without Ada: Bob has 30 + 30, Cyd 0 + 40.
    expect(
      caseOf(decision, { weights }).mustHaves.map(({ minimum, sentence }) => [minimum, sentence]),
    ).toEqual([[3, "Price at least 3 (Ada 2.5, Bob 4): Bob leads, 20 points ahead."]]);
  });

  it("leave out what no whole minimum tells apart", () => {
    const decision = aDecision({ Speed: { Ada: 5, Bob: 3 }, Price: { Ada: 3, Bob: 3.5 } });

    expect(caseOf(decision, { weights }).mustHaves).toEqual([]);
  });

  it("prefer what leaves the runner-up first alone, then what weighs most, and are three at most", () => {
    const decision = aDecision({
      A: { Ada: 5, Bob: 1, Cyd: 1 },
      B: { Ada: 1, Bob: 2, Cyd: 2 },
      C: { Ada: 1, Bob: 2, Cyd: 2 },
      D: { Ada: 1, Bob: 3, Cyd: 1 },
      E: { Ada: 1, Bob: 3, Cyd: 1 },
      F: { Ada: 1, Bob: 2, Cyd: 2 },
    });

    // D and E rule out Cyd too, with whom Bob is level else; neither has points. Then C, the heaviest of the rest.
    const found = caseOf(decision, { weights: { A: 90, B: 5, C: 10, F: 5 } }).mustHaves;

    expect(found.map(({ criterion }) => criterion.name)).toEqual(["D", "E", "C"]);
    expect(found[2]!.sentence).toContain("Bob and Cyd, tied");
  });

  it("go above a minimum that is set already", () => {
    const { mustHaves } = caseOf(three, { weights, mustHaves: { Price: 2 } });

    expect(mustHaves.map(({ criterion, minimum }) => [criterion.name, minimum])).toEqual([["Price", 3]]);
  });
});
