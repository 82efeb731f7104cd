import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { usePacedView, type Pace } from "./use-paced-view.ts";

/** Five times a second is as fast as a sentence can be read to change. */
const PACE: Pace = { kind: "moving", every: 200 };

/** A view of the open scenario that follows while a slider moves, without standing in its way: for sentences and lists. */
export function useLiveView<View>(view: (decision: Decision, scenario: Scenario) => View): View {
  return usePacedView(view, PACE);
}
