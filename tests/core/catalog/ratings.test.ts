import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import type { Cell } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import { apiStyleRatings, databaseTypeRatings, type JudgedRatings } from "./judged-ratings.ts";

describe("the ratings of the catalog", () => {
  it("are those that were judged for the API styles", () => {
    expect(printedRatings(apiStyleR1)).toEqual(apiStyleRatings);
  });

  it("are those that were judged for the database types", () => {
    expect(printedRatings(databaseTypeR1)).toEqual(databaseTypeRatings);
  });
});

function printedRatings(decision: Decision): JudgedRatings {
  const judged = decision.criteria.filter((criterion) => criterion.kind === "rated" && !criterion.userSet);

  return {
    options: decision.options.map((option) => option.name),
    rows: Object.fromEntries(
      judged.map((criterion) => [criterion.name, Object.values(criterion.cells).map(printedRating)]),
    ),
  };
}

function printedRating({ rating, imputed }: Cell): string {
  if (rating === null) return "not rated";
  return `${rating.low}-${rating.mode}-${rating.high}${imputed ? "*" : ""}`;
}
