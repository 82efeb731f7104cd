import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionIndex } from "#core/catalog/decision-index.ts";
import { findDecision } from "#core/catalog/find-decision.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { contributionSentence } from "#core/views/contribution-sentence.ts";
import { methodCheck } from "#core/views/method-check.ts";
import { modeWords } from "#core/views/mode-words.ts";
import { rangeFlipSentence } from "#core/views/range-flip-sentence.ts";
import { rangeFlips } from "#core/views/range-flips.ts";
import { drawnSentence } from "#core/views/result-sentence.ts";
import { scenarioDifference } from "#core/views/scenario-difference.ts";
import { verdictAccount } from "#core/views/verdict-account.ts";
import { verdictRuleWords } from "#core/views/verdict-rule-words.ts";
import { singleChanges } from "#core/views/single-changes.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { anyScenario } from "#tests/support/any-scenario.ts";

const decisions = await Promise.all(
  decisionIndex.map(async ({ id, revision }) => {
    const found = await findDecision(id, revision);
    if (!found.ok) throw new Error(`${id} is in the index, but not in the catalog`);
    return found.value;
  }),
);
const adding = decisions.filter(({ mode }) => mode === "combine" || mode === "checklist");
const choosing = decisions.filter((decision) => !adding.includes(decision));

/** What a team of one another's rivals would say, and what it would not. */
const ofRivals = /\b(win(s|ner|ners)?|leads?|leaders?|runner-up)\b/i;
const ofSteps = /\bnext\b|\bin place\b|\bfirst place\b|\bfirst\.$/i;

it("both kinds of words are looked at", () => {
  expect(adding.map(({ id }) => id)).toEqual([
    "caching-strategy",
    "authentication",
    "overload-protection",
    "observability",
  ]);
  expect(choosing).toHaveLength(7);
});

describe.each(adding)("of $title, where options add up", (decision) => {
  it("no sentence knows a winner or a leader, whatever the preset", () => {
    for (const scenario of presetsOf(decision)) {
      expect(sentences(decision, scenario).filter((text) => ofRivals.test(text))).toEqual([]);
    }
  });

  it("nor whatever a team sets", () => {
    fc.assert(
      fc.property(anyScenario(decision), (scenario) => {
        expect(sentences(decision, scenario).filter((text) => ofRivals.test(text))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(choosing)("of $title, where one option is chosen", (decision) => {
  it("no sentence says what to add next, whatever the preset", () => {
    for (const scenario of presetsOf(decision)) {
      expect(sentences(decision, scenario).filter((text) => ofSteps.test(text))).toEqual([]);
    }
  });
});

function presetsOf(decision: Decision): readonly Scenario[] {
  return [aScenario(decision), ...decision.presets.map(({ id }) => aPresetScenario(decision, id))];
}

/** Everything that the views say of a scenario, names of options and criteria included. */
function sentences(decision: Decision, scenario: Scenario): readonly string[] {
  const results = ([null, "some", "few"] as const).map((firstness) =>
    drawnSentence(decision, scenario, firstness),
  );
  const account = verdictAccount(decision, scenario, { kind: "drawing" });
  const contributions = contributionSentence(decision, scenario);
  const words = modeWords(decision.mode);
  const turns = scenarioDifference(decision, aScenario(decision), scenario).flatMap(({ turnsTo }) =>
    turnsTo === null ? [] : [words.turnsTo(turnsTo), words.makes(turnsTo)],
  );
  return [
    ...results.flatMap(({ headline, reasons, change, details }) => [headline, reasons, change, ...details]),
    account?.why ?? "",
    ...(account?.checks ?? []).flatMap(({ title, found, limit }) => [title, found, limit]),
    ...verdictRuleWords(decision.mode).flatMap(({ name, when }) => [name, when]),
    ...singleChanges(decision, scenario).map(({ sentence }) => sentence),
    ...rangeFlips(decision, scenario).map((flip) => rangeFlipSentence(flip, decision.mode)),
    contributions?.takeaway ?? "",
    ...turns,
    ...methodSentences(decision, scenario),
  ];
}

function methodSentences(decision: Decision, scenario: Scenario): readonly string[] {
  const check = methodCheck(decision, scenario);
  return check.kind === "too-few" ? [check.reason] : [check.headline, ...check.details, check.leftOut];
}
