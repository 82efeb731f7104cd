import type { Decision } from "#core/domain/decision.ts";
import { WEIGHING_WAYS } from "#core/domain/elicitation.ts";
import { elicitedCriteria } from "#core/domain/elicited-criteria.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { quoteOutside } from "./quote-outside.ts";
import type { ReadError } from "./read-error.ts";

/** The first id in the scenario that the decision does not have, or that takes no score there; else null. */
export function checkIds(scenario: Scenario, decision: Decision): ReadError | null {
  const options = new Set(decision.options.map((option) => option.id));
  const criteria = new Map(decision.criteria.map((criterion) => [criterion.id, criterion.kind]));
  const presets = new Set(decision.presets.map((preset) => preset.id));

  const knownCriterion = (at: string, id: string) => (criteria.has(id) ? null : unknown(at, id));
  const ratedCriterion = (at: string, id: string): ReadError | null =>
    criteria.get(id) === "descriptive"
      ? { kind: "not-scored", at, id: quoteOutside(id) }
      : knownCriterion(at, id);
  const knownOption = (at: string, id: string) => (options.has(id) ? null : unknown(at, id));
  const questions = new Set(decision.questions.map((question) => question.id));
  const practices = new Set(decision.practices.map((practice) => practice.id));
  const knownPreset = (id: string) => (presets.has(id) ? null : unknown("preset", id));

  return (
    (scenario.preset === null ? null : knownPreset(scenario.preset)) ??
    first(Object.keys(scenario.weights), (id) => ratedCriterion("weights", id)) ??
    first(Object.keys(scenario.mustHaves), (id) => ratedCriterion("mustHaves", id)) ??
    first(scenario.excludedOptions, (id) => knownOption("excludedOptions", id)) ??
    first(scenario.excludedCriteria, (id) => knownCriterion("excludedCriteria", id)) ??
    first(
      Object.entries(scenario.ratings),
      ([criterion, ratings]) =>
        ratedCriterion("ratings", criterion) ??
        first(Object.keys(ratings), (id) => knownOption(`ratings.${criterion}`, id)),
    ) ??
    first(Object.keys(scenario.answers), (id) => (questions.has(id) ? null : unknown("answers", id))) ??
    first(Object.keys(scenario.checklist), (id) => (practices.has(id) ? null : unknown("checklist", id))) ??
    first(WEIGHING_WAYS, (way) =>
      first(elicitedCriteria(scenario.elicitation, way), (id) => ratedCriterion(`elicitation.${way}`, id)),
    )
  );
}

function unknown(at: string, id: string): ReadError {
  return { kind: "unknown-id", at, id: quoteOutside(id) };
}

function first<Item>(items: readonly Item[], check: (item: Item) => ReadError | null): ReadError | null {
  for (const item of items) {
    const error = check(item);
    if (error !== null) return error;
  }
  return null;
}
