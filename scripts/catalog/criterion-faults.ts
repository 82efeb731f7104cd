import { RATING_SCALE, type Cell } from "#core/domain/cell.ts";
import type { Criterion } from "#core/domain/criterion.ts";
import type { Decision } from "#core/domain/decision.ts";
import type { CatalogFault } from "./catalog-fault.ts";
import { unless } from "./unless.ts";

export function criterionFaults(criterion: Criterion, decision: Decision): readonly CatalogFault[] {
  const path = `criteria.${criterion.id}.cells`;
  const options = decision.options.map((option) => option.id);

  return [
    ...unless(
      Object.keys(criterion.cells).join() === options.join(),
      path,
      "a criterion has one cell per option, in the order of the options",
    ),
    ...Object.entries(criterion.cells).flatMap(([option, cell]) =>
      cellFaults(`${path}.${option}`, cell, criterion),
    ),
  ];
}

function cellFaults(path: string, cell: Cell, criterion: Criterion): readonly CatalogFault[] {
  const userSet = criterion.kind === "rated" && criterion.userSet;
  const expectsRating = criterion.kind === "rated" && !criterion.userSet;
  const { rating } = cell;

  return [
    ...unless(
      (rating !== null) === expectsRating,
      `${path}.rating`,
      "only a rated criterion of the catalog's own carries ratings",
    ),
    ...unless(
      rating === null ||
        ([rating.low, rating.mode, rating.high].every(isWholeOnScale) &&
          rating.low <= rating.mode &&
          rating.mode <= rating.high),
      `${path}.rating`,
      "a rating has low <= mode <= high, whole numbers from 1 to 5",
    ),
    ...unless(rating !== null || !cell.imputed, `${path}.imputed`, "only a rating can be a stand-in"),
    ...unless(
      userSet || cell.sources.length > 0,
      `${path}.sources`,
      "a cell of the catalog's own names a source",
    ),
  ];
}

function isWholeOnScale(number: number): boolean {
  return Number.isInteger(number) && number >= RATING_SCALE.worst && number <= RATING_SCALE.best;
}
