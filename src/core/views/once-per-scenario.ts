import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/**
 * Makes a view that is computed once for a scenario, however many ask.
 *
 * Table, sentence, chart and link share one ranking while a slider moves; the
 * result is a pure function of both arguments, so remembering it changes nothing.
 */
export function oncePerScenario<View>(
  view: (decision: Decision, scenario: Scenario) => View,
): (decision: Decision, scenario: Scenario) => View {
  const known = new WeakMap<Scenario, { decision: Decision; view: View }>();
  return (decision, scenario) => {
    const before = known.get(scenario);
    if (before && before.decision === decision) return before.view;
    const fresh = view(decision, scenario);
    known.set(scenario, { decision, view: fresh });
    return fresh;
  };
}
