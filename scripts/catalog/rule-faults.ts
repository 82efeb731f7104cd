import type { Decision } from "#core/domain/decision.ts";
import type { Condition, Rule } from "#core/domain/guidance.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { conditionFaults } from "./condition-faults.ts";
import { unless } from "./unless.ts";

export function ruleFaults(decision: Decision): readonly CatalogFault[] {
  const { rules } = decision;

  return [
    ...unless(
      rules.filter(({ when }) => when.length === 0).length === 1,
      "rules",
      "one rule has no condition, so that every set of answers has a recommendation",
    ),
    ...rules.flatMap((rule, index) => [
      ...faultsOfOne(rule, decision),
      ...unless(
        rules.slice(0, index).every((other) => other.priority !== rule.priority || exclude(other, rule)),
        `rules.${rule.id}.priority`,
        "rules that can hold together have different priorities",
      ),
    ]),
  ];
}

function faultsOfOne(rule: Rule, decision: Decision): readonly CatalogFault[] {
  const path = `rules.${rule.id}`;
  const isDefault = rule.strength === "default";
  const preset = decision.presets.find(({ id }) => id === rule.preset);

  return [
    ...conditionFaults(path, rule.when, decision),
    ...unless(
      decision.options.some(({ id }) => id === rule.recommend),
      `${path}.recommend`,
      "a recommendation is an option",
    ),
    ...unless(preset !== undefined, `${path}.preset`, "a rule starts from a preset"),
    ...unless(
      preset === undefined || rule.strength === "consider" || preset.expectedLeader === rule.recommend,
      `${path}.preset`,
      "a rule that is not a mere consideration starts from a preset that its option leads",
    ),
    ...unless(Number.isInteger(rule.priority), `${path}.priority`, "a priority is a whole number"),
    ...unless(
      isDefault === (rule.when.length === 0),
      `${path}.strength`,
      "the rule without a condition, and no other, is the default",
    ),
    ...unless(
      !isDefault || decision.rules.every((other) => other === rule || other.priority > rule.priority),
      `${path}.priority`,
      "the default has the lowest priority",
    ),
    ...unless(
      rule.sources.length > 0,
      `${path}.sources`,
      "a rule, a combination or an advisory names a source",
    ),
  ];
}

/** Two rules never hold together when one question would need both answers. */
function exclude(one: { readonly when: Condition }, other: { readonly when: Condition }): boolean {
  return one.when.some(({ question, is }) =>
    other.when.some((answer) => answer.question === question && answer.is !== is),
  );
}
