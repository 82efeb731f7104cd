import type { Scenario } from "#core/domain/scenario.ts";
import type { Removable } from "./take-out.ts";

/** Brings a taken-out option or criterion back as it was. */
export function bringBack(scenario: Scenario, what: Removable): Scenario {
  switch (what.kind) {
    case "option":
      return { ...scenario, excludedOptions: scenario.excludedOptions.filter((id) => id !== what.id) };
    case "criterion":
      return { ...scenario, excludedCriteria: scenario.excludedCriteria.filter((id) => id !== what.id) };
  }
}
