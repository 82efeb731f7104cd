import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** What can leave the comparison and come back with nothing lost. */
export type Removable =
  | { readonly kind: "option"; readonly id: OptionId }
  | { readonly kind: "criterion"; readonly id: CriterionId };

/** Takes an option or a criterion out of the comparison; its weight and ratings are kept. */
export function takeOut(scenario: Scenario, what: Removable): Scenario {
  switch (what.kind) {
    case "option":
      return { ...scenario, excludedOptions: including(scenario.excludedOptions, what.id) };
    case "criterion":
      return { ...scenario, excludedCriteria: including(scenario.excludedCriteria, what.id) };
  }
}

function including(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
