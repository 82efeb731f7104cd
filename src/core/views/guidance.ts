import type { Decision, Option, Preset } from "#core/domain/decision.ts";
import type { Advisory, Combination, Rule } from "#core/domain/guidance.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { guidanceCondition, type GuidanceCondition } from "./guidance-condition.ts";
import { guidanceAgreement, type GuidanceAgreement } from "./guidance-agreement.ts";
import { guidanceStanding, type GuidanceStanding } from "./guidance-standing.ts";
import { oncePerScenario } from "./once-per-scenario.ts";

/** A rule of the guided start, and whether the answers make it speak. */
export interface GuidedRule extends GuidanceCondition {
  readonly rule: Rule;
  /** The option that it recommends. */
  readonly option: Option;
  /** The profile that it starts from. */
  readonly preset: Preset;
}

export interface GuidedCombination extends GuidanceCondition {
  readonly combination: Combination;
  readonly options: readonly Option[];
}

export interface GuidedAdvisory extends GuidanceCondition {
  readonly advisory: Advisory;
  /** The option that it is about. */
  readonly option: Option;
}

/**
 * What the recommendation rests on: nothing at all, answers that no rule asks for, or
 * answers that earned it.
 */
export type GuidanceBasis = "nothing-answered" | "default" | "answers";

/** The first of the rules that hold, held against the scenario and against its weighted result. */
export interface Recommendation extends GuidedRule {
  readonly basis: GuidanceBasis;
  readonly standing: GuidanceStanding;
  readonly agreement: GuidanceAgreement;
}

/** What experience makes of the answers. A heuristic: it never moves a weight. */
export interface Guidance {
  /** How many of the questions have an answer, yes or no. */
  readonly answered: number;
  readonly asked: number;
  /** null where no rule holds, as in a decision without a guided start. */
  readonly recommendation: Recommendation | null;
  /** The other rules that hold, highest priority first. */
  readonly also: readonly GuidedRule[];
  /** Every rule, holding or not, highest priority first. */
  readonly rules: readonly GuidedRule[];
  /** Every combination, holding or not, in the catalog's order. */
  readonly combinations: readonly GuidedCombination[];
  /** Every advisory, holding or not, in the catalog's order. */
  readonly advisories: readonly GuidedAdvisory[];
}

/**
 * The guided start: all rules that hold under the answers, the one with the highest
 * priority as the recommendation; equal priorities keep the catalog's order.
 */
export const guidance = oncePerScenario((decision: Decision, scenario: Scenario): Guidance => {
  const option = (id: string) => named(decision.options, id);
  const judged = (item: Rule | Combination | Advisory) => guidanceCondition(decision, scenario, item.when);
  const rules = decision.rules
    .toSorted((a, b) => b.priority - a.priority)
    .map((rule): GuidedRule => ({
      ...judged(rule),
      rule,
      option: option(rule.recommend),
      preset: named(decision.presets, rule.preset),
    }));
  const [first, ...also] = rules.filter(({ holds }) => holds);
  const answered = decision.questions.filter(({ id }) => scenario.answers[id] !== undefined).length;
  return {
    answered,
    asked: decision.questions.length,
    recommendation: first
      ? {
          ...first,
          basis: first.parts.length > 0 ? "answers" : answered > 0 ? "default" : "nothing-answered",
          standing: guidanceStanding(decision, scenario, first.option),
          agreement: guidanceAgreement(decision, scenario, first.option),
        }
      : null,
    also,
    rules,
    combinations: decision.combinations.map((combination) => ({
      ...judged(combination),
      combination,
      options: combination.options.map(option),
    })),
    advisories: decision.advisories.map((advisory) => ({
      ...judged(advisory),
      advisory,
      option: option(advisory.option),
    })),
  };
});

/** What a rule names stands in its decision: tests of the catalog hold that, so a missing one throws. */
function named<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`A rule names ${id}, which its decision does not have`);
  return item;
}
