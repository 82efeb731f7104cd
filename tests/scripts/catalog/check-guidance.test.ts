import { describe, expect, it } from "vitest";
import type { Decision } from "#core/domain/decision.ts";
import type { Advisory, Combination, Rule } from "#core/domain/guidance.ts";
import { checkDecision } from "#scripts/catalog/check-decision.ts";
import {
  advisory,
  combination,
  defaultRule,
  practice,
  preset,
  sound,
  source,
  steepRule,
} from "./sound-decision.ts";

const question = { id: "narrow", text: "Are the streets narrow?", why: "Rails need room." };
const steep = { question: "steep", is: true };
const flat = { question: "steep", is: false };

const withRule = (change: Partial<Rule>) => withRules({ ...steepRule, ...change }, defaultRule);
const withRules = (...rules: readonly Rule[]): Decision => ({ ...sound, rules });
const withDefault = (change: Partial<Rule>) => withRules(steepRule, { ...defaultRule, ...change });
const withCombination = (change: Partial<Combination>): Decision => ({
  ...sound,
  combinations: [{ ...combination, ...change }],
});
const withAdvisory = (change: Partial<Advisory>): Decision => ({
  ...sound,
  advisories: [{ ...advisory, ...change }],
});

describe("the check of what answers lead to", () => {
  it.each<[what: string, decision: Decision]>([
    [
      "two rules of one priority that never hold together",
      withRules(steepRule, { ...steepRule, id: "flat-streets", when: [flat] }, defaultRule),
    ],
    ["a consideration that starts from another option's preset", withTramPreset("consider")],
  ])("accepts %s", (_what, decision) => {
    expect(checkDecision(decision, ["streets"])).toEqual([]);
  });

  it.each<[fault: string, decision: Decision, path: string, rule: RegExp]>([
    [
      "a question asked twice",
      { ...sound, questions: [...sound.questions, ...sound.questions] },
      "questions.steep",
      /used once/,
    ],
    [
      "a question in capitals",
      { ...sound, questions: [...sound.questions, { ...question, id: "Narrow" }] },
      "questions.Narrow",
      /lower-case/,
    ],
    [
      "a question without its reason",
      { ...sound, questions: [{ ...question, id: "steep", why: "" }] },
      "questions.steep.why",
      /neither empty nor padded/,
    ],
    [
      "a question that nothing listens to",
      { ...sound, questions: [...sound.questions, question] },
      "questions.narrow",
      /is asked for/,
    ],
    ["a rule named twice", withRules(steepRule, steepRule, defaultRule), "rules.steep-streets", /used once/],
    [
      "a rule about an unknown question",
      withRule({ when: [steep, { question: "narrow", is: true }] }),
      "rules.steep-streets.when.narrow",
      /names questions/,
    ],
    [
      "a rule that asks one question twice",
      withRule({ when: [steep, flat] }),
      "rules.steep-streets.when.steep",
      /each once/,
    ],
    [
      "a rule that recommends an unknown option",
      withRule({ recommend: "ferry" }),
      "rules.steep-streets.recommend",
      /is an option/,
    ],
    [
      "a rule that starts from an unknown preset",
      withRule({ preset: "islands" }),
      "rules.steep-streets.preset",
      /starts from a preset$/,
    ],
    [
      "a strong rule whose preset is led by another option",
      withTramPreset("strong"),
      "rules.steep-streets.preset",
      /that its option leads/,
    ],
    [
      "a default whose preset is led by another option",
      withDefault({ recommend: "tram" }),
      "rules.otherwise.preset",
      /that its option leads/,
    ],
    [
      "a priority of one half",
      withRule({ priority: 0.5 }),
      "rules.steep-streets.priority",
      /priority is a whole number/,
    ],
    [
      "two rules that hold together without saying which comes first",
      withRules(steepRule, { ...steepRule, id: "hills" }, defaultRule),
      "rules.hills.priority",
      /different priorities/,
    ],
    [
      "a rule of the default's own priority",
      withRule({ priority: 0 }),
      "rules.otherwise.priority",
      /different priorities/,
    ],
    [
      "a default before another rule",
      withDefault({ priority: 20 }),
      "rules.otherwise.priority",
      /lowest priority/,
    ],
    ["answers without a recommendation", withRules(steepRule), "rules", /every set of answers/],
    [
      "two rules without a condition",
      withRules(steepRule, defaultRule, { ...defaultRule, id: "else", priority: 1 }),
      "rules",
      /every set of answers/,
    ],
    ["a default with a condition", withDefault({ when: [flat] }), "rules.otherwise.strength", /no other/],
    [
      "a rule that always holds and is no default",
      withDefault({ strength: "consider" }),
      "rules.otherwise.strength",
      /is the default/,
    ],
    ["a rule without a source", withRule({ sources: [] }), "rules.steep-streets.sources", /names a source/],
    [
      "a rule's source that is not listed",
      withRule({ sources: ["hearsay"] }),
      "rules.steep-streets.sources.hearsay",
      /is listed/,
    ],
    [
      "a combination named twice",
      { ...sound, combinations: [combination, combination] },
      "combinations.feeder",
      /used once/,
    ],
    [
      "a combination of one option",
      withCombination({ options: ["bus"] }),
      "combinations.feeder.options",
      /two options or more/,
    ],
    [
      "a combination with an unknown option",
      withCombination({ options: ["bus", "ferry"] }),
      "combinations.feeder.options",
      /two options or more/,
    ],
    [
      "a combination that names an option twice",
      withCombination({ options: ["bus", "bus"] }),
      "combinations.feeder.options",
      /each once/,
    ],
    [
      "a combination out of order",
      withCombination({ options: ["tram", "bus"] }),
      "combinations.feeder.options",
      /order of the options/,
    ],
    [
      "a combination about an unknown question",
      withCombination({ when: [{ question: "narrow", is: true }] }),
      "combinations.feeder.when.narrow",
      /names questions/,
    ],
    [
      "a combination without a source",
      withCombination({ sources: [] }),
      "combinations.feeder.sources",
      /names a source/,
    ],
    [
      "a combination's source that is not listed",
      withCombination({ sources: ["hearsay"] }),
      "combinations.feeder.sources.hearsay",
      /is listed/,
    ],
    [
      "an advisory given twice",
      { ...sound, advisories: [advisory, advisory] },
      "advisories.steep-rails",
      /used once/,
    ],
    [
      "an advisory about an unknown option",
      withAdvisory({ option: "ferry" }),
      "advisories.steep-rails.option",
      /about an option/,
    ],
    [
      "an advisory about an unknown question",
      withAdvisory({ when: [{ question: "narrow", is: true }] }),
      "advisories.steep-rails.when.narrow",
      /names questions/,
    ],
    [
      "an advisory without a source",
      withAdvisory({ sources: [] }),
      "advisories.steep-rails.sources",
      /names a source/,
    ],
    [
      "an advisory's source that is not listed",
      withAdvisory({ sources: ["hearsay"] }),
      "advisories.steep-rails.sources.hearsay",
      /is listed/,
    ],
    ["a decision without a practice", { ...sound, practices: [] }, "practices", /review checklist/],
    [
      "a practice named twice",
      { ...sound, practices: [practice, practice] },
      "practices.ride-it",
      /used once/,
    ],
    [
      "a practice without a source",
      { ...sound, practices: [{ ...practice, sources: [] }] },
      "practices.ride-it.sources",
      /names a source/,
    ],
    [
      "a practice's source without encryption",
      { ...sound, practices: [{ ...practice, sources: [{ ...source, url: "http://example.org" }] }] },
      "practices.ride-it.sources.manual.url",
      /https/,
    ],
  ])("names %s", (_fault, decision, path, rule) => {
    expect(checkDecision(decision, ["streets"])).toContainEqual({
      path,
      rule: expect.stringMatching(rule) as string,
    });
  });
});

/** The steep rule recommends the tram from a preset that the bus leads. */
function withTramPreset(strength: Rule["strength"]): Decision {
  return { ...withRule({ recommend: "tram", strength }), presets: [preset] };
}
