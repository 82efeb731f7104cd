import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { writeLink } from "#platform/link/write-link.ts";

/** The hash of a link as a sender's page writes it, for a scenario that need not have been made by hand. */
export function linkedScenario(changes: Partial<Scenario> = {}): string {
  const made = createScenario(apiStyleR1, {
    id: "sent-by-somebody",
    name: "Somebody else's API",
    now: "2026-11-02T09:00:00Z",
    preset: "mobile-first",
  });
  return `#${writeLink({ ...made, ...changes }, apiStyleR1)}`;
}
