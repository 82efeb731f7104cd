import type { ReactNode } from "react";
import type { Option } from "#core/domain/decision.ts";
import { Name } from "#ui/name.tsx";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import { HeatCell, type HeatCellProps } from "./heat-cell.tsx";
import styles from "./heat.module.css";

export interface HeatTableProps {
  caption: string;
  /** One per cell of a row. */
  columns: readonly ReactNode[];
  rows: readonly { readonly option: Option; readonly cells: readonly HeatCellProps[] }[];
}

/** One row per option: the more often, the stronger the ground of the number. */
export function HeatTable({ caption, columns, rows }: HeatTableProps) {
  return (
    <ScrollArea label={caption}>
      <div className={styles.heat}>
        <Table caption={caption} captionHidden sticky>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {columns.map((column, place) => (
                <th key={place} scope="col" className={tableStyles.number}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ option, cells }) => (
              <tr key={option.id}>
                <th scope="row">
                  <Name text={option.name} fit="clamp" />
                </th>
                {cells.map(({ number, shown }, place) => (
                  <HeatCell key={place} number={number} shown={shown} />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </ScrollArea>
  );
}
