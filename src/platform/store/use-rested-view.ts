import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { usePacedView, type Pace } from "./use-paced-view.ts";

/** How long the hand must rest before charts catch up. */
const PACE: Pace = { kind: "at-rest", rest: 120 };

/** A view of the open scenario as it was when it last rested: for charts and whatever else is dear to draw. */
export function useRestedView<View>(view: (decision: Decision, scenario: Scenario) => View): View {
  return usePacedView(view, PACE);
}
