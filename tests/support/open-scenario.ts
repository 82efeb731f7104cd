import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { beginSession } from "#platform/store/begin-session.ts";

/** Opens a scenario as the app does when it comes from this browser's library. */
export function openScenario(decision: Decision, scenario: Scenario): void {
  beginSession({ scenario, decision, origin: "stored" });
}
