import { areas } from "#core/catalog/areas.ts";
import { allPractices } from "#core/catalog/practices.ts";
import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { Condition } from "#core/domain/guidance.ts";
import { leaves } from "./leaves.ts";

/** The same paths over what the product loads; Team familiarity and what a revision says of itself are left out. */
export function loadedLeaves(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  return leaves({
    areas,
    practices: allPractices.map((practice) => ({
      ...practice,
      sources: cited(practice.sources.map(({ id }) => id)),
    })),
    decisions: decisions.map(plain),
  });
}

function plain({ revision: _revision, changes: _changes, sources: _sources, ...decision }: Decision) {
  return {
    ...decision,
    references: decision.references.join(", "),
    criteria: decision.criteria.filter(({ id }) => id !== "team-familiarity").map(plainCriterion),
    presets: decision.presets.map((preset) => ({
      ...preset,
      weights: Object.entries(preset.weights)
        .filter(([, points]) => points > 0)
        .map(([id, points]) => ({ id, points })),
      mustHaves: Object.entries(preset.mustHaves).map(([id, minimum]) => ({ id, minimum })),
    })),
    rules: decision.rules.map(plainCondition),
    combinations: decision.combinations.map((combination) => ({
      ...plainCondition(combination),
      options: combination.options.toSorted().join(", "),
    })),
    advisories: decision.advisories.map(plainCondition),
    practices: idsOf(decision.practices),
  };
}

function plainCriterion({ id, kind, name, question, cells, ...rest }: Criterion) {
  return {
    ...{ id, kind, name, question },
    ...("scale" in rest && { scale: rest.scale }),
    cells: Object.entries(cells).map(([option, { rating, ...cell }]) => ({
      ...cell,
      id: option,
      rating: rating && `${rating.low}-${rating.mode}-${rating.high}`,
      sources: cited(cell.sources),
    })),
  };
}

function plainCondition<Item extends { readonly when: Condition; readonly sources: readonly string[] }>(
  item: Item,
) {
  return {
    ...item,
    when: item.when.map(({ question, is }) => `${question}: ${is ? "yes" : "no"}`).join(", "),
    sources: cited(item.sources),
  };
}

function idsOf(items: readonly { readonly id: string }[]): string {
  return items.map(({ id }) => id).join(", ");
}

/** In no order: who is cited counts. */
function cited(sources: readonly string[]): string {
  return sources.toSorted().join(", ");
}
