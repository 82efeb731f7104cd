import type { DecisionId, PresetId } from "#core/domain/ids.ts";

/** What is known of a decision before it is loaded: one line of the app's decision index. */
export interface DecisionChoice {
  readonly id: DecisionId;
  /** The newest released revision: what a new scenario starts from. */
  readonly revision: number;
  readonly title: string;
  /** The name of its area, under which it is listed. */
  readonly areaName: string;
  readonly question: string;
  readonly presets: readonly { readonly id: PresetId; readonly name: string }[];
}
