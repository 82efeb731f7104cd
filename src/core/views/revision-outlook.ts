import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { moveToRevision } from "#core/scenario/move-to-revision.ts";
import { revisionEffect, type RevisionEffect } from "./revision-effect.ts";
import { leftBehindLine, type LeftBehindLine } from "./revision-left-behind.ts";

/** What a move would do, told before anything is done. */
export interface RevisionOutlook {
  readonly effect: RevisionEffect;
  readonly leftBehind: readonly LeftBehindLine[];
}

/** What becomes of a scenario and its result when it moves to a newer revision. */
export function revisionOutlook(decision: Decision, scenario: Scenario, newer: Decision): RevisionOutlook {
  const moved = moveToRevision(scenario, decision, newer);
  return {
    effect: revisionEffect({ decision, scenario }, { decision: newer, scenario: moved.scenario }),
    leftBehind: moved.leftBehind.map(leftBehindLine),
  };
}
