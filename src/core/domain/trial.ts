import type { CriterionId, OptionId } from "./ids.ts";
import type { RatingOverride } from "./scenario.ts";

/** A change that can be tried on before it is taken over: said as data, so that it can be shown, compared and applied. */
export type Trial =
  /** Points 0 to 100 of the criteria that would get other points; all others keep theirs. */
  | { readonly kind: "weights"; readonly points: Readonly<Record<CriterionId, number>> }
  | {
      readonly kind: "rating";
      readonly cell: { readonly criterion: CriterionId; readonly option: OptionId };
      readonly rating: RatingOverride;
    }
  /** 1 to 5. */
  | { readonly kind: "must-have"; readonly criterion: CriterionId; readonly minimum: number };
