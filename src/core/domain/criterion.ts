import type { Cell } from "./cell.ts";
import type { CriterionId, OptionId } from "./ids.ts";

interface CriterionBase {
  readonly id: CriterionId;
  readonly name: string;
  readonly question: string;
  /** One cell per option of the decision, no more and no fewer. */
  readonly cells: Readonly<Record<OptionId, Cell>>;
}

/** Judged 1 to 5; 5 is always better for the team. */
export interface RatedCriterion extends CriterionBase {
  readonly kind: "rated";
  /** What a 1 and a 5 mean, in a sentence each. */
  readonly scale: { readonly worst: string; readonly best: string };
  /** True where the catalog has no opinion and the team rates the options itself. */
  readonly userSet: boolean;
}

/** Text only: shown and compared, never scored. */
export interface DescriptiveCriterion extends CriterionBase {
  readonly kind: "descriptive";
}

export type Criterion = RatedCriterion | DescriptiveCriterion;
