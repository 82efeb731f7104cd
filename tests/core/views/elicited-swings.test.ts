import { describe, expect, it } from "vitest";
import type { Swings } from "#core/domain/elicitation.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { elicitedSwings } from "#core/views/elicited-swings.ts";
import { swingSteps } from "#core/views/swing-steps.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** Steps over the whole scale, half of it and a quarter of it; and one criterion on which all are alike. */
const decision = aDecision({
  Speed: { Ada: 1, Bob: 5, Cyd: 3 },
  Price: { Ada: 4, Bob: 2, Cyd: 4 },
  Reach: { Ada: 3, Bob: 4, Cyd: null },
  Style: { Ada: 2, Bob: 2, Cyd: 2 },
});

const problemOf = (differing: Partial<Scenario> = {}) =>
  decisionProblem(decision, aScenario(decision, differing));
const elicit = (answer: Swings, differing: Partial<Scenario> = {}) =>
  elicitedSwings(answer, problemOf(differing));
const words = (differing: Partial<Scenario> = {}) =>
  swingSteps(problemOf(differing)).map((step) => (step.kind === "step" ? step.words : step.why));

describe("the step on a criterion", () => {
  it("goes from the worst to the best of the options that are rated, by name", () => {
    expect(words()).toEqual([
      "from 1 (Ada) to 5 (Bob)",
      "from 2 (Bob) to 4 (Ada and Cyd)",
      "from 3 (Ada) to 4 (Bob)",
      "All options that are rated on it have a 2.",
    ]);
  });

  it("is between the options in play, by the team's own ratings", () => {
    const own = { Speed: { Ada: { low: 2, mode: 2.5, high: 3, note: "measured" } } };

    expect(words({ excludedOptions: ["Bob"], ratings: own })).toEqual([
      "from 2.5 (Ada) to 3 (Cyd)",
      "All options that are rated on it have a 4.",
      "Only Ada is rated on it.",
      "All options that are rated on it have a 2.",
    ]);
  });

  it("is not there where nobody has rated an option", () => {
    const unrated = aDecision({ Speed: { Ada: null, Bob: null } });
    const [step] = swingSteps(decisionProblem(unrated, aScenario(unrated)));

    expect(step).toMatchObject({ kind: "none", why: "No option is rated on it." });
  });

  it("names three options at one end and counts the others", () => {
    const many = aDecision({ Speed: { Ada: 1, Bob: 5, Cyd: 5, Dan: 5, Eve: 5, Fay: 5 } });
    const few = aDecision({ Speed: { Ada: 1, Bob: 5, Cyd: 5, Dan: 5, Eve: 5 } });
    const first = (each: typeof many) => swingSteps(decisionProblem(each, aScenario(each)))[0];

    expect(first(many)).toMatchObject({ words: "from 1 (Ada) to 5 (Bob, Cyd, Dan and 2 more)" });
    expect(first(few)).toMatchObject({ words: "from 1 (Ada) to 5 (Bob, Cyd, Dan and Eve)" });
  });
});

describe("weights from steps", () => {
  it("divide the worth of a step by the part of the scale that it covers", () => {
    // By hand: 100 / 1, 40 / 0.5 and 20 / 0.25 are 100, 80 and 80, together 260.
    expect(elicit({ Speed: 100, Price: 40, Reach: 20 })).toEqual({
      kind: "weights",
      shares: { Speed: 100 / 260, Price: 80 / 260, Reach: 80 / 260, Style: 0 },
      points: { Speed: 100, Price: 80, Reach: 80, Style: 0 },
    });
  });

  it("make the largest weight 100 points, also where that is not the most valuable step", () => {
    // By hand: 80 / 1, 100 / 0.5 and 10 / 0.25 are 80, 200 and 40.
    expect(elicit({ Speed: 80, Price: 100, Reach: 10 })).toMatchObject({
      points: { Speed: 40, Price: 100, Reach: 20 },
    });
  });

  it("give each step its worth in the totals", () => {
    const elicited = elicit({ Speed: 100, Price: 40, Reach: 20 });
    const shares: Readonly<Record<string, number>> = elicited.kind === "weights" ? elicited.shares : {};
    const gains = swingSteps(problemOf()).map((step) =>
      step.kind === "step" ? step.span * (shares[step.criterion.id] ?? 0) : 0,
    );

    // What a step adds to a total stands as 100 to 40 to 20.
    const [speed = 0, price = 0, reach = 0] = gains;
    expect(price / speed).toBeCloseTo(0.4, 12);
    expect(reach / speed).toBeCloseTo(0.2, 12);
  });

  it("take 0 for an answer: the step is worth nothing", () => {
    expect(elicit({ Speed: 100, Price: 0, Reach: 0 })).toMatchObject({
      points: { Speed: 100, Price: 0, Reach: 0, Style: 0 },
    });
  });

  it("leave out a criterion without points until its step is answered", () => {
    const weights = { Speed: 60, Price: 40 };

    expect(elicit({ Speed: 100, Price: 50 }, { weights })).toMatchObject({
      points: { Speed: 100, Price: 100, Reach: 0, Style: 0 },
    });
    expect(elicit({ Speed: 100, Price: 50, Reach: 25 }, { weights })).toMatchObject({
      points: { Speed: 100, Price: 100, Reach: 100 },
    });
  });

  it("pass over criteria without a step and those out of play", () => {
    expect(elicit({ Speed: 100, Price: 50, Reach: 0, Style: 100 })).toMatchObject({
      points: { Speed: 100, Price: 100, Style: 0 },
    });
    expect(elicit({ Speed: 100, Price: 50, Reach: 25 }, { excludedCriteria: ["Price"] })).toMatchObject({
      shares: { Speed: 0.5, Reach: 0.5, Style: 0 },
    });
  });

  it("come from a single step too", () => {
    const single = { excludedCriteria: ["Price", "Reach"] };

    expect(elicit({ Speed: 100 }, single)).toMatchObject({ points: { Speed: 100, Style: 0 } });
  });

  it.each([
    ["nothing is said", {}],
    ["no step is the most valuable one", { Speed: 99, Price: 40 }],
    ["the most valuable step is out of play", { Style: 100, Price: 40 }],
  ])("are not there while %s", (_, answer) => {
    expect(elicit(answer)).toEqual({ kind: "unfinished", next: "Choose the step that is worth the most." });
  });

  it("wait until every step is answered", () => {
    expect(elicit({ Speed: 100 })).toEqual({
      kind: "unfinished",
      next: "Say what the other 2 steps are worth, or leave them out as worth nothing.",
    });
    expect(elicit({ Speed: 100, Price: 40 })).toEqual({
      kind: "unfinished",
      next: "Say what the other step is worth, or leave it out as worth nothing.",
    });
  });

  it("cannot be asked for where the options are alike on every criterion", () => {
    expect(elicit({}, { excludedCriteria: ["Speed", "Price", "Reach"] })).toEqual({
      kind: "unfinished",
      next: "The options in play are alike on every criterion: there is no step to ask about.",
    });
  });

  it.each([
    ["Only Ada", ["Bob", "Cyd"]],
    ["No option", ["Ada", "Bob", "Cyd"]],
  ])("cannot be asked for while %s is in play", (who, excludedOptions) => {
    expect(elicit({ Speed: 100 }, { excludedOptions })).toEqual({
      kind: "unfinished",
      next: `${who} is in play, so there is no step. Bring back an option.`,
    });
  });
});
