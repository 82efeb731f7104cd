import type { DecisionId } from "#core/domain/ids.ts";

/** What the page of sources knows of a decision before it is loaded. */
export interface ListedDecision {
  readonly id: DecisionId;
  /** The newest released revision. */
  readonly revision: number;
  readonly title: string;
  /** The name of its area, under which it is listed. */
  readonly areaName: string;
}
