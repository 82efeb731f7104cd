import { classNames } from "#ui/class-names.ts";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Name } from "#ui/name.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./calculation.module.css";

export interface CalculationTableLine {
  readonly criterion: string;
  readonly points: number;
  readonly share: string;
  readonly rating: number | null;
  readonly value: number | null;
  /** One per end. */
  readonly parts: readonly string[];
}

export interface CalculationTableProps {
  caption: string;
  /** The headers of the last columns: one sum, or one for each bound. */
  ends: readonly string[];
  totals: readonly string[];
  lines: readonly CalculationTableLine[];
}

/** Criterion by criterion, with the sum at the foot. */
export function CalculationTable({ caption, ends, totals, lines }: CalculationTableProps) {
  const { number, strong } = tableStyles;
  return (
    <ScrollArea label={caption}>
      <Table caption={caption} captionHidden sticky>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {["Points", "Share", "Rating", "Value", ...ends].map((header) => (
              <th key={header} scope="col" className={number}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ criterion, points, share, rating, value, parts }) => (
            <tr key={criterion}>
              <th scope="row" className={styles.criterion}>
                <Name text={criterion} fit="wrap" />
              </th>
              <td className={number}>{points}</td>
              <td className={number}>{share}</td>
              <td className={number}>{rating ?? "not rated"}</td>
              <td className={number}>{value === null ? "0 to 100" : Number(value.toFixed(1))}</td>
              {parts.map((part, end) => (
                <td key={end} className={number}>
                  {part}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row">Total</th>
            <td colSpan={4} />
            {totals.map((total, end) => (
              <td key={end} className={classNames(number, strong)}>
                {total}
              </td>
            ))}
          </tr>
        </tfoot>
      </Table>
    </ScrollArea>
  );
}
