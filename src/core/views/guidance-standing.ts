import type { Decision, Option } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { decisionProblem } from "./decision-problem.ts";
import { mustHaveGaps, type MustHaveGap } from "./must-haves.ts";

/** Whether the recommended option can be chosen in this scenario at all. */
export type GuidanceStanding =
  | { readonly kind: "in-play" }
  | { readonly kind: "taken-out" }
  | { readonly kind: "ruled-out"; readonly misses: readonly MustHaveGap[] };

/** Must-haves count here whether or not anything is weighed yet. */
export function guidanceStanding(decision: Decision, scenario: Scenario, option: Option): GuidanceStanding {
  if (scenario.excludedOptions.includes(option.id)) return { kind: "taken-out" };
  const misses = mustHaveGaps(decisionProblem(decision, scenario), scenario).filter(
    (gap) => gap.option === option.id && gap.rating !== null,
  );
  return misses.length > 0 ? { kind: "ruled-out", misses } : { kind: "in-play" };
}
