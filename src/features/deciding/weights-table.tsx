import { decisionProblem } from "#core/views/decision-problem.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./decision-summary.module.css";

/**
 * What counts, heaviest first. On paper with the ratings as well: the Ranking above, which shows them on the
 * screen, scrolls sideways, and paper does not.
 */
export function WeightsTable() {
  const { options, criteria, ratings } = useView(decisionProblem);
  const minima = useOpen(({ scenario }) => scenario.mustHaves);
  const counting = criteria
    .map((entry, column) => ({ ...entry, ratings: ratings.map((row) => row[column]?.rating ?? null) }))
    // A must-have rules options out whatever its criterion weighs.
    .filter(({ criterion, points }) => points > 0 || minima[criterion.id] !== undefined)
    .toSorted((a, b) => b.points - a.points);
  return (
    <Table caption="Weights and must-haves" captionHidden>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className={tableStyles.number}>
            Points
          </th>
          <th scope="col" className={tableStyles.number}>
            Share
          </th>
          <th scope="col" className={tableStyles.number}>
            Must have at least
          </th>
          {options.map(({ id, name }) => (
            <th key={id} scope="col" className={styles.onPaper} hidden>
              <bdi dir="auto">{name}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counting.map(({ criterion, points, share, ratings: ofOptions }) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.name}</th>
            <td className={tableStyles.number}>{points}</td>
            <td className={tableStyles.number}>{shownShare(share)}</td>
            <td className={tableStyles.number}>{minima[criterion.id] ?? "–"}</td>
            {options.map(({ id }, row) => (
              <td key={id} className={styles.onPaper} hidden>
                {ofOptions[row]?.mode ?? "not rated"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
