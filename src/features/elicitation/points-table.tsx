import type { PointsRow } from "#core/views/points-outlook.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { classNames } from "#ui/class-names.ts";
import { Name } from "#ui/name.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./points-table.module.css";

/** As narrow as its figures, so that the names get the room. */
const figure = classNames(tableStyles.number, tableStyles.fit);

/** The points that would be written, beside those in use. */
export function PointsTable({ rows }: { rows: readonly PointsRow[] }) {
  return (
    <Table caption="Points, now and with these answers" captionHidden>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className={figure}>
            Now
          </th>
          <th scope="col" className={figure}>
            Then
          </th>
          <th scope="col" className={classNames(figure, styles.share)}>
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ criterion, now, then, share }) => (
          <tr key={criterion.id}>
            <th scope="row">
              <Name text={criterion.name} fit="wrap" />
            </th>
            <td className={figure}>{now}</td>
            <td className={figure}>
              <strong>{then}</strong>
            </td>
            <td className={classNames(figure, styles.share)}>{shownShare(share)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
