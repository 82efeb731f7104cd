import type { ModeWords } from "#core/views/mode-words.ts";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./totals-table.module.css";
import type { ShownPlace, TotalsRow } from "./totals-rows.ts";

/** Both totals of every option; who leads is said in words beside the number. */
export function TotalsTable({ rows, words }: { rows: readonly TotalsRow[]; words: ModeWords }) {
  return (
    <Table caption="Totals">
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col" className={tableStyles.number}>
            A
          </th>
          <th scope="col" className={tableStyles.number}>
            B
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ option, left, right }) => (
          <tr key={option}>
            <th scope="row">{option}</th>
            <PlaceCell place={left} firstMark={words.firstMark} />
            <PlaceCell place={right} firstMark={words.firstMark} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PlaceCell({ place, firstMark }: { place: ShownPlace; firstMark: string }) {
  const { total, remark, leads } = place;
  const words = leads ? firstMark : remark;
  return (
    <td className={tableStyles.number} data-leads={leads}>
      {words !== "" && <span className={styles.remark}>{words}</span>}{" "}
      {leads ? <strong>{total}</strong> : total}
    </td>
  );
}
