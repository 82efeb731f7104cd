import { byId } from "#core/domain/by-id.ts";
import type { Cell, Rating } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { CriterionId, OptionId } from "#core/domain/ids.ts";
import { sameData } from "./revision-same-data.ts";

/** One cell that the catalog rates otherwise; option and criterion are in both revisions. */
export interface RatingChange {
  readonly option: { readonly id: OptionId; readonly name: string };
  readonly criterion: { readonly id: CriterionId; readonly name: string };
  /** "3 (2 to 4)", "not rated", "3 (3 to 3), a stand-in". */
  readonly before: string;
  readonly after: string;
}

/** Every rating of the catalog's own that moved, by best value, range or stand-in. */
export function revisionRatings(from: Decision, to: Decision): readonly RatingChange[] {
  const old = byId(from.criteria);
  return to.criteria.flatMap((criterion) => {
    const was = old.get(criterion.id);
    if (criterion.kind !== "rated" || was?.kind !== "rated") return [];
    return to.options.flatMap(({ id, name }): readonly RatingChange[] => {
      const [before, after] = [was.cells[id], criterion.cells[id]];
      if (!before || !after) return [];
      if (before.imputed === after.imputed && sameRating(before.rating, after.rating)) return [];
      return [
        {
          option: { id, name },
          criterion: { id: criterion.id, name: criterion.name },
          before: inWords(before),
          after: inWords(after),
        },
      ];
    });
  });
}

function sameRating(a: Rating | null, b: Rating | null): boolean {
  return sameData(a && [a.low, a.mode, a.high], b && [b.low, b.mode, b.high]);
}

function inWords({ rating, imputed }: Cell): string {
  if (!rating) return "not rated";
  return `${rating.mode} (${rating.low} to ${rating.high})${imputed ? ", a stand-in" : ""}`;
}
