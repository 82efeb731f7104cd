import type { RevisionEffect } from "#core/views/revision-effect.ts";
import type { RevisionPlace, RevisionTotal } from "#core/views/revision-totals.ts";
import { ScrollArea } from "#ui/scroll-area.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./totals-table.module.css";

/** The numbers of two revisions, as their columns are called. */
export interface TwoRevisions {
  readonly before: number;
  readonly after: number;
}

export interface TotalsTableProps {
  totals: readonly RevisionTotal[];
  headlines: RevisionEffect["headlines"];
  revisions: TwoRevisions;
}

/** Both totals of every option, and at the foot what the Result says of each revision. */
export function TotalsTable({ totals, headlines, revisions }: TotalsTableProps) {
  return (
    <div className={styles.totals}>
      <ScrollArea label="Totals on both revisions">
        <Table caption="Totals" captionHidden>
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col" className={tableStyles.number}>
                Revision {revisions.before}
              </th>
              <th scope="col" className={tableStyles.number}>
                Revision {revisions.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ id, option, before, after }) => (
              <tr key={id}>
                <th scope="row">{option}</th>
                <PlaceCell place={before} />
                <PlaceCell place={after} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={styles.result}>
              <th scope="row">Result</th>
              <td>{headlines.before}</td>
              <td>{headlines.after}</td>
            </tr>
          </tfoot>
        </Table>
      </ScrollArea>
    </div>
  );
}

function PlaceCell({ place: { total, remark, isFirst } }: { place: RevisionPlace }) {
  return (
    <td className={tableStyles.number}>
      {remark !== "" && <span className={styles.remark}>{remark}</span>}{" "}
      {isFirst ? <strong>{total}</strong> : total}
    </td>
  );
}
