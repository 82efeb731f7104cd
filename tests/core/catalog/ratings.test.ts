import { describe, expect, it } from "vitest";
import type { Cell } from "#core/domain/cell.ts";
import type { Decision } from "#core/domain/decision.ts";
import { judgedRevisions } from "./as-judged/judged-revisions.ts";
import { fileOf, releasedRevisions } from "./released-revisions.ts";

const released = await releasedRevisions();

describe("the ratings of the catalog", () => {
  it.each(released.map((decision) => ({ file: fileOf(decision), decision })))(
    "are those that were judged for $file",
    ({ file, decision }) => {
      expect(printedRatings(decision)).toEqual(judgedRevisions[file]?.ratings);
    },
  );

  // The count that was printed with the tables: 65 certain, 266, 217 and 29 that span one, two and three points.
  // Three were widened since, each by one point and for a reason that its decision's change note tells: 0 to 1 once, 1 to 2 twice.
  it("are as wide as was counted when they were judged", () => {
    const widths = released
      .flatMap(({ criteria }) => criteria.flatMap(({ cells }) => Object.values(cells)))
      .flatMap(({ rating }) => (rating === null ? [] : [rating.high - rating.low]));

    expect([0, 1, 2, 3, 4].map((width) => widths.filter((other) => other === width).length)).toEqual([
      64, 265, 219, 29, 0,
    ]);
  });
});

function printedRatings(decision: Decision) {
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
