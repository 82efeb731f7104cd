import { byName } from "#core/domain/by-name.ts";
import type { Criterion } from "#core/domain/criterion.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { RankingRow } from "#core/views/ranking.ts";
import type { ShownRating } from "#core/views/shown-rating.ts";
import { upperBound } from "#core/views/standing.ts";
import type { DataColumn } from "#ui/data-table.tsx";
import { OptionCell } from "./option-cell.tsx";
import { RatingText } from "./rating-text.tsx";
import { TotalCell } from "./total-cell.tsx";

/** Rank, Option, Total, then one column per rated criterion of the decision; the table hides those without a weight. */
export function rankingColumns(
  criteria: readonly Criterion[],
  onExplain: (option: OptionId) => void,
): readonly DataColumn<RankingRow>[] {
  return [
    {
      id: "rank",
      header: "Rank",
      // What has no rank stands below what has, whichever way the ranks run.
      accessorFn: (row) => (row.standing.kind === "ranked" ? row.standing.rank : undefined),
      sortUndefined: "last",
      sortDescFirst: false,
      sortFn: (a, b) => rankOf(a.original) - rankOf(b.original),
      cell: ({ row }) => row.original.shownRank || "–",
      sameCell: (before, after) => before.shownRank === after.shownRank,
    },
    {
      id: "option",
      header: "Option",
      accessorFn: (row) => row.option.name,
      sortDescFirst: false,
      sortFn: (a, b) => byName(a.original.option.name, b.original.option.name),
      cell: ({ row }) => <OptionCell row={row.original} />,
      sameCell: (before, after) =>
        isNameAlone(before) && isNameAlone(after) && before.option === after.option,
    },
    {
      id: "total",
      header: "Total",
      accessorFn: (row) => upperBound(row.standing),
      sortDescFirst: true,
      sortFn: (a, b) => upperBound(a.original.standing) - upperBound(b.original.standing),
      cell: ({ row }) => <TotalCell row={row.original} onExplain={onExplain} />,
    },
    ...criteria
      .filter((criterion) => criterion.kind === "rated")
      .map(({ id, name }): DataColumn<RankingRow> => ({
        id,
        header: name,
        accessorFn: (row) => ratingOn(row, id),
        sortUndefined: "last",
        sortDescFirst: true,
        sortFn: (a, b) => (ratingOn(a.original, id) ?? 0) - (ratingOn(b.original, id) ?? 0),
        cell: ({ row }) => <RatingText rating={row.original.ratingOn.get(id)} />,
        sameCell: (before, after) => sameRating(before.ratingOn.get(id), after.ratingOn.get(id)),
      })),
  ];
}

function rankOf(row: RankingRow): number {
  return row.standing.kind === "ranked" ? row.standing.rank : 0;
}

function ratingOn(row: RankingRow, criterion: string): number | undefined {
  return row.ratingOn.get(criterion)?.rating?.mode;
}

/** Whether an option's cell has nothing to say but its name. */
function isNameAlone({ standing, unknownMustHaves }: RankingRow): boolean {
  return standing.kind === "ranked" && unknownMustHaves.length === 0;
}

function sameRating(before: ShownRating | undefined, after: ShownRating | undefined): boolean {
  return before?.rating === after?.rating && before?.own === after?.own && before?.imputed === after?.imputed;
}
