import { type ColumnDef, type ColumnVisibilityState, type RowData, useTable } from "@tanstack/react-table";
import { useMemo, useState, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { dataTableFeatures, type DataTableFeatures } from "./data-table-features.ts";
import styles from "./data-table.module.css";
import { ScrollArea } from "./scroll-area.tsx";
import { SortButton, type SortState } from "./sort-button.tsx";
import { Table } from "./table.tsx";
import { tableStyles } from "./table-styles.ts";

/** A column: `header` is its plain name, which is also the name of its sort button. */
export type DataColumn<Row extends RowData> = ColumnDef<DataTableFeatures, Row> & { header: string };

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
  const columnVisibility = useMemo(
    () => ({ ...hidden, ...Object.fromEntries([...(absent ?? [])].map((id) => [id, false])) }),
    [hidden, absent],
  );
  const table = useTable({
    features: dataTableFeatures,
    columns,
    data,
    getRowId: rowId,
    initialState: { sorting: startSort ? [startSort] : [] },
    state: { columnVisibility },
    enableMultiSort: false,
    enableSortingRemoval: startSort === undefined,
  });
  const fixed = columns.findIndex((column) => column.id === nameColumn) + 1;
  const choices = table
    .getAllLeafColumns()
    .slice(fixed)
    .filter((column) => !absent?.has(column.id));

  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        {tools}
        <ColumnChoice
          label={`Columns of ${caption}`}
          columns={choices.map((column) => ({
            id: column.id,
            name: `${column.columnDef.header}`,
            shown: hidden[column.id] !== false,
          }))}
          onToggle={(id, shown) => {
            setHidden({ ...hidden, [id]: shown });
          }}
        />
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
                      onSort={() => {
                        header.column.toggleSorting();
                      }}
                    />
                  ))}
                </tr>
              ))}
            </thead>
            <tbody>
              {table.getRowModel().rows.map((row) => (
                <tr key={row.id} className={look(props.rowLook?.(row.original))}>
                  {row.getVisibleCells().map((cell, index) => {
                    const content = <table.FlexRender cell={cell} />;
                    const className = classNames(
                      props.isNumeric(cell.column.id) && tableStyles.number,
                      index < fixed && styles.fixed,
                    );
                    return cell.column.id === nameColumn ? (
                      <th key={cell.id} scope="row" className={className} data-place={index}>
                        {content}
                      </th>
                    ) : (
                      <td key={cell.id} className={className} data-place={index < fixed ? index : undefined}>
                        {content}
                      </td>
                    );
                  })}
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
  onSort: () => void;
}

function HeaderCell({ name, sort, numeric, fixed, extra, onSort }: HeaderCellProps) {
  return (
    <th
      scope="col"
      aria-sort={sort === "none" ? undefined : sort}
      className={classNames(numeric && tableStyles.number, fixed !== null && styles.fixed)}
      data-place={fixed ?? undefined}
    >
      <SortButton label={name} state={sort} align={numeric ? "end" : "start"} onSort={onSort} />
      {extra}
    </th>
  );
}

function sortState(sorted: false | "asc" | "desc"): SortState {
  if (sorted === false) return "none";
  return sorted === "asc" ? "ascending" : "descending";
}

function look(row: "leading" | "muted" | undefined): string | undefined {
  return row && classNames(tableStyles[row], row === "leading" && styles.leading);
}
