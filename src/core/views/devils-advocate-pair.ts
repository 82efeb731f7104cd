import type { Decision } from "#core/domain/decision.ts";
import { itemAt } from "#core/domain/item-at.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { WeightedCriterion } from "./decision-problem.ts";
import { oncePerScenario } from "./once-per-scenario.ts";
import { podium, type RankedRow } from "./podium.ts";
import { ranking } from "./ranking.ts";

/** The two between whom the case is made. */
export interface AdvocatePair {
  /** Where the first place is shared, the one of those who share it that is named first. */
  readonly leader: RankedRow;
  /** Where the first place is shared, the one that is named second. */
  readonly runnerUp: RankedRow;
  /** All who share the first place; one where nobody does. */
  readonly first: readonly RankedRow[];
  /** All who share the runner-up's place behind a leader that stands alone, the runner-up among them. */
  readonly second: readonly RankedRow[];
  /** The criteria with points, in the decision's order. */
  readonly columns: readonly WeightedCriterion[];
}

/** null where fewer than two options have a rank. */
export const devilsAdvocatePair = oncePerScenario(
  (decision: Decision, scenario: Scenario): AdvocatePair | null => {
    const current = ranking(decision, scenario);
    const places = podium(current);
    if (current.kind === "blocked" || !places) return null;
    const { leaders: first } = places;
    const runnerUp = first[1] ?? places.runnerUp;
    if (!runnerUp) return null;
    return {
      leader: itemAt(first, 0),
      runnerUp,
      first,
      second: first.length > 1 ? [] : places.next,
      columns: current.columns,
    };
  },
);
