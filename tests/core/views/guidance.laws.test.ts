import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { cachingStrategyR1 } from "#core/catalog/caching-strategy.r1.ts";
import { observabilityR1 } from "#core/catalog/observability.r1.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { guidance } from "#core/views/guidance.ts";
import { guidanceSentence } from "#core/views/guidance-sentence.ts";
import { aScenario } from "#tests/support/a-scenario.ts";

/** Any catalog decision with any of its questions answered in any way, the others open. */
const anyAnswered: fc.Arbitrary<{ decision: Decision; scenario: Scenario }> = fc
  .constantFrom(apiStyleR1, cachingStrategyR1, observabilityR1)
  .chain((decision) =>
    fc
      .dictionary(fc.constantFrom(...decision.questions.map(({ id }) => id)), fc.boolean())
      .map((answers) => ({ decision, scenario: aScenario(decision, { answers }) })),
  );

describe("a guided start", () => {
  it("recommends by the highest priority that holds, and loses none of the others", () => {
    fc.assert(
      fc.property(anyAnswered, ({ decision, scenario }) => {
        const { recommendation, also, rules } = guidance(decision, scenario);

        const shown = [recommendation, ...also].map((found) => found?.rule.priority ?? NaN);
        const holding = decision.rules
          .filter(({ when }) => when.every(({ question, is }) => scenario.answers[question] === is))
          .map(({ priority }) => priority)
          .toSorted((a, b) => b - a);
        expect(shown).toEqual(holding);
        expect(rules).toHaveLength(decision.rules.length);
      }),
    );
  });

  it("says of each rule that it holds or what it waits for, never both", () => {
    fc.assert(
      fc.property(anyAnswered, ({ decision, scenario }) => {
        const { rules, combinations, advisories } = guidance(decision, scenario);

        for (const { holds, waitsFor } of [...rules, ...combinations, ...advisories]) {
          expect(holds).toBe(waitsFor.length === 0);
        }
      }),
    );
  });

  it("never speaks of winners or leaders where options add up", () => {
    fc.assert(
      fc.property(anyAnswered, ({ decision, scenario }) => {
        if (decision.mode !== "combine" && decision.mode !== "checklist") return;

        expect(Object.values(guidanceSentence(decision, scenario)).join(" ")).not.toMatch(
          /\b(wins?|winner|leads?)\b/,
        );
      }),
    );
  });
});
