import {
  type Cell,
  type ColumnDef,
  type ColumnVisibilityState,
  FlexRender,
  type RowData,
  type SortingState,
  useTable,
} from "@tanstack/react-table";
import { memo, useMemo, useState, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { dataTableFeatures, type DataTableFeatures } from "./data-table-features.ts";
import styles from "./data-table.module.css";
import { ScrollArea } from "./scroll-area.tsx";
import { SortButton, type SortState } from "./sort-button.tsx";
import { Table } from "./table.tsx";
import { tableStyles } from "./table-styles.ts";
import { useSteadyRows } from "./use-steady-rows.ts";

/** A column: `header` is its plain name, which is also the name of its sort button. */
export type DataColumn<Row extends RowData> = ColumnDef<DataTableFeatures, Row> & {
  header: string;
  /** Whether two states of a row draw the same cell here, which then stays as it is. Without it each new row is drawn. */
  sameCell?: (before: Row, after: Row) => boolean;
};

export interface DataTableProps<Row extends RowData> {
  /** The table's whole accessible name. */
  caption: string;
  /** Stable: an array made on each render would reset the table. */
  columns: readonly DataColumn<Row>[];
  data: readonly Row[];
  rowId: (row: Row) => string;
  /** The column whose cell names its row. It and all before it stay put and cannot be hidden. */
  nameColumn: string;
  startSort?: { readonly id: string; readonly desc: boolean };
  /** Columns that are not there for now, on top of those the person hides. */
  absent?: ReadonlySet<string>;
  /** True where cells are edited in place: rows keep their order until the next press on a header. */
  steady?: boolean;
  isNumeric: (columnId: string) => boolean;
  rowLook?: (row: Row) => "leading" | "muted" | undefined;
  /** Stands below a column's name in its header. */
  headerExtra?: (columnId: string) => ReactNode;
  /** Stands beside the choice of columns. */
  tools?: ReactNode;
}

/**
 * A sortable table whose columns can be hidden: header row and first columns stay put
 * while it scrolls. What a cell shows is the columns' affair.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, data, rowId, nameColumn, startSort, absent, tools } = props;
  const [hidden, setHidden] = useState<ColumnVisibilityState>({});
  const [chosenSort, setChosenSort] = useState<SortingState>([]);
  const columnVisibility = useMemo(
    () => ({ ...hidden, ...Object.fromEntries([...(absent ?? [])].map((id) => [id, false])) }),
    [hidden, absent],
  );
  // A column that is not there cannot rule the order: nobody would see why the rows stand as they do.
  const sorting = useMemo(() => {
    const seen = chosenSort.filter(({ id }) => columnVisibility[id] !== false);
    return seen.length > 0 || !startSort ? seen : [startSort];
  }, [chosenSort, columnVisibility, startSort]);
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data,
    getRowId: rowId,
    state: { columnVisibility, sorting },
    onSortingChange: (change) => {
      setChosenSort(typeof change === "function" ? change(sorting) : change);
    },
    enableMultiSort: false,
    enableSortingRemoval: startSort === undefined,
  });
  const rows = useSteadyRows(table.getRowModel().rows, sorting, props.steady ?? false);
  const fixed = columns.findIndex((column) => column.id === nameColumn) + 1;
  const columnOf = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  // Remembered as a whole: it says the same while the rows change.
  const columnChoice = useMemo(
    () => (
      <ColumnChoice
        label={`Columns of ${caption}`}
        columns={columns
          .slice(fixed)
          .flatMap(({ id, header }) =>
            id === undefined || absent?.has(id) ? [] : [{ id, name: header, shown: hidden[id] !== false }],
          )}
        onToggle={(id, shown) => {
          setHidden({ ...hidden, [id]: shown });
        }}
      />
    ),
    [caption, columns, fixed, absent, hidden],
  );

  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        {tools}
        {columnChoice}
      </div>
      <div className={styles.sheet}>
        <ScrollArea label={`${caption}, scrolls sideways`} height="screen">
          <Table
            aria-label={caption}
            caption={caption}
            captionHidden
            instruction="Column headers with buttons are sortable."
            sticky
            data-fixed={fixed}
          >
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header, index) => (
                    <HeaderCell
                      key={header.id}
                      name={`${header.column.columnDef.header}`}
                      sort={sortState(header.column.getIsSorted())}
                      numeric={props.isNumeric(header.column.id)}
                      fixed={index < fixed ? index : null}
                      extra={props.headerExtra?.(header.column.id)}
                      column={header.column}
                    />
                  ))}
                </tr>
              ))}
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id} className={look(props.rowLook?.(row.original))}>
                  {row.getVisibleCells().map((cell, index) => (
                    <BodyCell
                      key={cell.id}
                      cell={cell}
                      row={row.original}
                      sameCell={columnOf.get(cell.column.id)?.sameCell}
                      namesRow={cell.column.id === nameColumn}
                      numeric={props.isNumeric(cell.column.id)}
                      fixed={index < fixed ? index : null}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </ScrollArea>
      </div>
    </div>
  );
}

interface HeaderCellProps {
  name: string;
  sort: SortState;
  numeric: boolean;
  /** Its place among the columns that stay put; null where it scrolls. */
  fixed: number | null;
  extra: ReactNode;
  column: { readonly toggleSorting: () => void };
}

const HeaderCell = memo(function HeaderCell({ name, sort, numeric, fixed, extra, column }: HeaderCellProps) {
  return (
    <th
      scope="col"
      aria-sort={sort === "none" ? undefined : sort}
      className={classNames(numeric && tableStyles.number, fixed !== null && styles.fixed)}
      data-place={fixed ?? undefined}
    >
      <SortButton
        label={name}
        state={sort}
        align={numeric ? "end" : "start"}
        onSort={() => {
          column.toggleSorting();
        }}
      />
      {extra}
    </th>
  );
});

interface BodyCellProps<Row extends RowData> {
  cell: Cell<DataTableFeatures, Row>;
  row: Row;
  sameCell: DataColumn<Row>["sameCell"];
  namesRow: boolean;
  numeric: boolean;
  /** Its place among the columns that stay put; null where it scrolls. */
  fixed: number | null;
}

// `memo` forgets that its component was generic.
const BodyCell = memo(DrawnCell, drawsTheSame) as typeof DrawnCell;

function DrawnCell<Row extends RowData>({ cell, namesRow, numeric, fixed }: BodyCellProps<Row>) {
  const className = classNames(numeric && tableStyles.number, fixed !== null && styles.fixed);
  return namesRow ? (
    <th scope="row" className={className} data-place={fixed}>
      <FlexRender cell={cell} />
    </th>
  ) : (
    <td className={className} data-place={fixed ?? undefined}>
      <FlexRender cell={cell} />
    </td>
  );
}

/** While a slider moves most cells stay as they are, and drawing them anew would be most of the work. */
function drawsTheSame<Row extends RowData>(before: BodyCellProps<Row>, after: BodyCellProps<Row>): boolean {
  return (
    before.cell.column === after.cell.column &&
    before.namesRow === after.namesRow &&
    before.numeric === after.numeric &&
    before.fixed === after.fixed &&
    (before.row === after.row || after.sameCell?.(before.row, after.row) === true)
  );
}

function sortState(sorted: false | "asc" | "desc"): SortState {
  if (sorted === false) return "none";
  return sorted === "asc" ? "ascending" : "descending";
}

function look(row: "leading" | "muted" | undefined): string | undefined {
  return row && classNames(tableStyles[row], row === "leading" && styles.leading);
}
