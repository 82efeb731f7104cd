import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { guidance } from "#core/views/guidance.ts";
import { guidanceSentence } from "#core/views/guidance-sentence.ts";
import { guidanceStart } from "#core/views/guidance-start.ts";
import { aRatedCriterion } from "#tests/support/a-decision.ts";
import { aCondition, aGuidedDecision } from "#tests/support/a-guided-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";

const decision = aGuidedDecision([
  { when: "", recommend: "Ada", priority: 0, strength: "default" },
  { when: "yes:public", recommend: "Bob", priority: 50 },
  { when: "yes:public no:web", recommend: "Ada", priority: 80, strength: "consider" },
]);

describe("the recommendation of a guided start", () => {
  it("without any answer is the default, and says that no answer has earned it", () => {
    const scenario = aScenario(decision);

    const { recommendation, also, answered, asked } = guidance(decision, scenario);

    expect(recommendation).toMatchObject({ basis: "nothing-answered", option: { name: "Ada" } });
    expect(also).toEqual([]);
    expect([answered, asked]).toEqual([0, 3]);
    expect(guidanceSentence(decision, scenario)).toMatchObject({
      progress: "0 of 3 answered",
      headline: "Choose Ada, by default.",
      basis: "No question is answered yet: this is only the default, and no answer has earned it.",
    });
  });

  it("stays the default under answers that no other rule asks for, and says so", () => {
    const scenario = aScenario(decision, { answers: { public: false, fast: true } });

    expect(guidance(decision, scenario).recommendation?.basis).toBe("default");
    expect(guidanceSentence(decision, scenario)).toMatchObject({
      progress: "2 of 3 answered",
      basis: "The answers so far meet no other rule: this is only the default.",
    });
  });

  it("is that of the rule with the highest priority among those that hold, the others come after it", () => {
    const scenario = aScenario(decision, { answers: { public: true, web: false } });

    const { recommendation, also } = guidance(decision, scenario);

    expect(recommendation).toMatchObject({ basis: "answers", rule: { id: "Ada-80" } });
    expect(also.map(({ rule }) => rule.id)).toEqual(["Bob-50", "Ada-0"]);
    expect(guidanceSentence(decision, scenario)).toMatchObject({
      headline: "Consider Ada.",
      basis: "",
      also: "2 other rules hold.",
    });
  });

  it("takes an open question for neither yes nor no, and says which answers a rule waits for", () => {
    const scenario = aScenario(decision, { answers: { public: true } });

    const { recommendation, rules } = guidance(decision, scenario);

    expect(recommendation?.rule.id).toBe("Bob-50");
    expect(rules.map(({ rule, holds }) => [rule.id, holds])).toEqual([
      ["Ada-80", false],
      ["Bob-50", true],
      ["Ada-0", true],
    ]);
    expect(rules[0]?.waitsFor).toMatchObject([{ question: { id: "web" }, is: false, given: null }]);
  });

  it("says whether the option it names is taken out or ruled out by a must-have", () => {
    const takenOut = aScenario(decision, { excludedOptions: ["Ada"] });
    const ruledOut = aScenario(decision, { mustHaves: { Price: 2, Reach: 2 } });

    expect(guidanceSentence(decision, takenOut)).toMatchObject({
      standing: "Ada is taken out of this scenario. Bring it back to compare it.",
      agreement: expect.stringMatching(/^The weighted result is without Ada: Bob leads\./) as string,
    });
    expect(guidance(decision, ruledOut).recommendation?.standing.kind).toBe("ruled-out");
    expect(guidanceSentence(decision, ruledOut)).toMatchObject({
      standing: "Must-haves rule Ada out: Price is 1, the minimum is 2; Reach is 1, the minimum is 2.",
      agreement: "The weighted result disagrees: Bob leads. Weights in use: Equal weights, changed.",
    });
  });

  it("knows a must-have that rules its option out while nothing is weighed", () => {
    const scenario = aScenario(decision, { weights: {}, mustHaves: { Price: 2 } });

    expect(guidance(decision, scenario).recommendation?.standing.kind).toBe("ruled-out");
  });

  it("is absent where a decision has no rules, and then says nothing", () => {
    const unguided = aGuidedDecision([]);
    const scenario = aScenario(unguided);

    expect(guidance(unguided, scenario).recommendation).toBeNull();
    expect(guidanceSentence(unguided, scenario).headline).toBe("");
    expect(guidanceStart(unguided, scenario)).toBeNull();
  });

  it("of the API style for outside developers is REST, from the profile Public API", () => {
    const scenario = aScenario(apiStyleR1, { answers: { public: true } });

    expect(guidance(apiStyleR1, scenario).recommendation).toMatchObject({
      option: { id: "rest" },
      preset: { id: "public-api" },
      rule: { strength: "strong" },
      basis: "answers",
    });
    expect(guidanceSentence(apiStyleR1, scenario).headline).toBe("Choose REST.");
  });
});

describe("the recommendation held against the weighted result", () => {
  it("agrees where the recommended option leads", () => {
    // Speed alone counts: Ada has 5 of 5, Bob 1.
    const scenario = aPresetScenario(decision, "for-Ada");

    expect(guidance(decision, scenario).recommendation?.agreement.kind).toBe("agree");
    // The profile's must-have, Speed at least 3, rules Bob out, and Bob alone.
    expect(guidanceSentence(decision, scenario)).toMatchObject({
      standing: "",
      agreement: "The weighted result agrees: Ada leads.",
    });
  });

  it("disagrees with the criteria that cause it, largest gain first", () => {
    const scenario = aPresetScenario(decision, "for-Bob");

    // A value is (rating - 1) / 4. Ada: Speed 1 x 10. Bob: Price 0.5 x 60 = 30, Reach 0.25 x 30 = 7.5.
    // Ada 10, Bob 37.5: shown as 10 and 38, so 28 apart. Ada gains on Speed, so Speed is no cause.
    expect(guidance(decision, scenario).recommendation?.agreement).toMatchObject({
      kind: "disagree",
      leaders: [{ option: { name: "Bob" } }],
      causes: [
        { criterionName: "Price", gain: expect.closeTo(30, 9) as number },
        { criterionName: "Reach", gain: expect.closeTo(7.5, 9) as number },
      ],
    });
    expect(guidanceSentence(decision, scenario).agreement).toBe(
      "The weighted result disagrees: Bob leads, 28 points ahead of Ada, mostly through Price (30 points) and Reach (7.5). Weights in use: For Bob.",
    );
  });

  it("names three criteria at most", () => {
    const scenario = {
      ...aPresetScenario(apiStyleR1, "mobile-first"),
      answers: { public: true },
    };

    const agreement = guidance(apiStyleR1, scenario).recommendation?.agreement;

    if (agreement?.kind !== "disagree") throw new Error("REST would lead");
    expect(agreement.causes).toHaveLength(3);
    const gains = agreement.causes.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
  });

  it("says when nothing is ranked", () => {
    const scenario = aScenario(decision, { weights: {} });

    expect(guidanceSentence(decision, scenario).agreement).toBe(
      "Nothing is ranked, so there is no weighted result to hold this against.",
    );
  });

  it("agrees in a tie, and does not call it clear", () => {
    // Speed 1 x 20 for Ada against Price 0.5 x 40 for Bob.
    const scenario = aScenario(decision, { weights: { Speed: 20, Price: 40 } });

    expect(guidanceSentence(decision, scenario).agreement).toBe(
      "The weighted result agrees: Ada and Bob lead together. Nothing stands out clearly.",
    );
  });

  it("names no criteria where the recommended option has no rank", () => {
    const withGap = {
      ...decision,
      criteria: [...decision.criteria, aRatedCriterion("Team", { Ada: null, Bob: 5 })],
    };
    const scenario = aScenario(withGap, { weights: { Speed: 10, Price: 60, Reach: 30, Team: 5 } });

    expect(guidanceSentence(withGap, scenario).agreement).toMatch(
      /^The weighted result disagrees: Bob leads; no rank for Ada while one rating is missing\./,
    );
  });
});

describe("the words of a guided start", () => {
  const rules = [{ when: "", recommend: "Ada", priority: 0 }] as const;

  it("say what to add where options add up, and what to start with in a checklist; nothing wins there", () => {
    const combine = aGuidedDecision(rules, { mode: "combine" });
    const checklist = aGuidedDecision(rules, { mode: "checklist" });
    const preset = "for-Bob";

    const adds = guidanceSentence(combine, aPresetScenario(combine, preset));
    const starts = guidanceSentence(checklist, aPresetScenario(checklist, preset));

    expect(adds.headline).toBe("Add Ada next.");
    expect(adds.agreement).toContain("it says to add Bob next, 28 points ahead of Ada");
    expect(starts.headline).toBe("Start with Ada.");
    expect(starts.agreement).toContain("it puts Bob first, 28 points ahead of Ada");
    expect(JSON.stringify([adds, starts])).not.toMatch(/win|lead/);
  });

  it("take an option that is taken out for one that is in place, where options add up", () => {
    const combine = aGuidedDecision(rules, { mode: "combine" });

    const { standing } = guidanceSentence(combine, aScenario(combine, { excludedOptions: ["Ada"] }));

    expect(standing).toBe("Already in place or taken out: Ada. If it is in place, look at what else holds.");
  });

  it("count the combinations that fit and the advisories to mind", () => {
    const guided = aGuidedDecision(rules, {
      combinations: [
        {
          id: "both",
          name: "Both",
          options: ["Ada", "Bob"],
          when: aCondition("yes:web"),
          reason: "They fit.",
          watchOut: "Twice the work.",
          sources: [],
        },
      ],
      advisories: [
        { id: "mind", option: "Bob", when: aCondition("no:web"), text: "Not for the web.", sources: [] },
      ],
    });
    const under = (web: boolean) => aScenario(guided, { answers: { web } });

    expect(guidanceSentence(guided, under(true)).also).toBe("1 combination fits.");
    expect(guidanceSentence(guided, under(false)).also).toBe("1 thing to mind.");
    expect(guidance(guided, under(false)).advisories).toMatchObject([
      { holds: true, option: { name: "Bob" } },
    ]);
  });
});

describe("the profile to start from", () => {
  it("says what loading it would change, and its must-haves", () => {
    // Equal weights are 50 each: Speed to 40, Price and Reach to 0, and Speed at least 3.
    expect(guidanceStart(decision, aScenario(decision))).toMatchObject({
      preset: { id: "for-Ada" },
      isLoaded: false,
      changes: "Changes 3 weights and 1 must-have; ratings, notes and what is taken out stay.",
      mustHaves: "Must have: Speed at least 3.",
    });
  });

  it("knows when it is loaded, and when a weight has moved since", () => {
    const loaded = aPresetScenario(decision, "for-Ada");

    expect(guidanceStart(decision, loaded)).toMatchObject({ isLoaded: true, changes: "" });
    expect(guidanceStart(decision, { ...loaded, weights: { Speed: 41 } })).toMatchObject({
      isLoaded: false,
      changes: "Changes 1 weight; ratings, notes and what is taken out stay.",
    });
  });
});
