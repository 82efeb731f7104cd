import { Table as TableIcon } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import styles from "./figure.module.css";
import { Button } from "./button.tsx";
import { Name } from "./name.tsx";
import { ScrollArea } from "./scroll-area.tsx";
import { Table } from "./table.tsx";
import { tableStyles } from "./table-styles.ts";

/** The same numbers as the drawing; the first cell of each row is its header. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface FigureProps {
  /** A sentence that says what is to be seen. It names the figure. */
  caption: ReactNode;
  table: FigureTable;
  /** Drawn beside the table button: a choice of axes, a download. */
  controls?: ReactNode;
  /** The drawing. */
  children: ReactNode;
}

export function Figure({ caption, table, controls, children }: FigureProps) {
  const [tableShown, setTableShown] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-caption`}>
      <figcaption id={`${id}-caption`} className={styles.caption}>
        {caption}
      </figcaption>
      <div className={styles.drawing}>{children}</div>
      <div className={styles.controls}>
        <Button
          variant="quiet"
          size="small"
          icon={TableIcon}
          aria-expanded={tableShown}
          aria-controls={`${id}-table`}
          onClick={() => {
            setTableShown(!tableShown);
          }}
        >
          Show as table
        </Button>
        {controls}
      </div>
      <div id={`${id}-table`} hidden={!tableShown}>
        {tableShown && <FigureNumbers table={table} />}
      </div>
    </figure>
  );
}

function FigureNumbers({ table }: { table: FigureTable }) {
  const looks = table.columns.map((_, place) =>
    table.rows.some((row) => typeof row[place] === "number") ? tableStyles.number : undefined,
  );
  return (
    <ScrollArea label={table.caption}>
      <Table caption={table.caption} sticky>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <th key={place} scope="col" className={looks[place]}>
                <Name text={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([header, ...cells], row) => (
            <tr key={row}>
              <th scope="row">
                <Name text={String(header ?? "")} />
              </th>
              {cells.map((cell, place) => (
                <td key={place} className={looks[place + 1]}>
                  {typeof cell === "number" ? cell.toLocaleString("en") : <Name text={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollArea>
  );
}
