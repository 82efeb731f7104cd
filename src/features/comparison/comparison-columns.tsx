import { byName } from "#core/domain/by-name.ts";
import type { Option } from "#core/domain/decision.ts";
import type { OptionId } from "#core/domain/ids.ts";
import type { ComparisonRow } from "#core/views/comparison.ts";
import { shownShare } from "#core/views/shown-share.ts";
import type { DataColumn } from "#ui/data-table.tsx";
import { ComparisonCellContent } from "./comparison-cell-content.tsx";
import { CriterionCell } from "./criterion-cell.tsx";
import type { CellAddress } from "./cell-dialog.tsx";
import { WeightCell } from "./weight-cell.tsx";

/** Criterion, Weight, Spread, then one column per option of the decision; the table hides those taken out. */
export function comparisonColumns(
  options: readonly Option[],
  onOpen: (cell: CellAddress) => void,
): readonly DataColumn<ComparisonRow>[] {
  return [
    {
      id: "criterion",
      header: "Criterion",
      accessorFn: (row) => row.criterion.name,
      sortDescFirst: false,
      sortFn: (a, b) => byName(a.original.criterion.name, b.original.criterion.name),
      cell: ({ row }) => <CriterionCell row={row.original} />,
    },
    {
      id: "weight",
      header: "Weight",
      accessorFn: (row) => row.points ?? undefined,
      sortUndefined: "last",
      sortDescFirst: true,
      sortFn: (a, b) => (a.original.points ?? 0) - (b.original.points ?? 0),
      cell: ({ row }) => <WeightCell points={row.original.points} share={shownShare(row.original.share)} />,
    },
    {
      id: "spread",
      header: "Spread",
      accessorFn: (row) => row.spread ?? undefined,
      sortUndefined: "last",
      sortDescFirst: true,
      sortFn: (a, b) => (a.original.spread ?? 0) - (b.original.spread ?? 0),
      cell: ({ row }) => row.original.spread ?? "–",
    },
    ...options.map((option): DataColumn<ComparisonRow> => ({
      id: option.id,
      header: option.name,
      accessorFn: (row) => ratingOf(row, option.id),
      sortUndefined: "last",
      sortDescFirst: true,
      sortFn: (a, b) => (ratingOf(a.original, option.id) ?? 0) - (ratingOf(b.original, option.id) ?? 0),
      cell: ({ row }) => (
        <ComparisonCellContent
          criterion={row.original.criterion}
          cell={row.original.cells.get(option.id)}
          option={option}
          onOpen={onOpen}
        />
      ),
    })),
  ];
}

function ratingOf(row: ComparisonRow, option: OptionId): number | undefined {
  return row.cells.get(option)?.shown?.rating?.mode;
}
