import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";

/** A scenario on one revision of its decision: the one it rests on, or the one it could move to. */
export interface RevisionSide {
  readonly decision: Decision;
  readonly scenario: Scenario;
}
