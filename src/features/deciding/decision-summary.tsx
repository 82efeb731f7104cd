import { Printer } from "lucide-react";
import { decisionProblem } from "#core/views/decision-problem.ts";
import { shownShare } from "#core/views/shown-share.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Table } from "#ui/table.tsx";
import { tableStyles } from "#ui/table-styles.ts";
import styles from "./decision-summary.module.css";
import { TeamRatings } from "./team-ratings.tsx";

/** All that the choice rests on, on one page: for reading aloud, printing and handing on. */
export function DecisionSummary() {
  const { criteria } = useView(decisionProblem);
  const minima = useOpen(({ scenario }) => scenario.mustHaves);
  const notes = useOpen(({ scenario }) => scenario.notes);
  // A must-have rules options out whatever its criterion weighs.
  const counting = criteria
    .filter(({ criterion, points }) => points > 0 || minima[criterion.id] !== undefined)
    .toSorted((a, b) => b.points - a.points);
  return (
    <div className={styles.summary}>
      <div className={styles.actions}>
        <Button
          icon={Printer}
          onClick={() => {
            window.print();
          }}
        >
          Print
        </Button>
      </div>
      <section aria-labelledby="decide-weights" className={styles.section}>
        <h2 id="decide-weights">What it rests on</h2>
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
            </tr>
          </thead>
          <tbody>
            {counting.map(({ criterion, points, share }) => (
              <tr key={criterion.id}>
                <th scope="row">{criterion.name}</th>
                <td className={tableStyles.number}>{points}</td>
                <td className={tableStyles.number}>{shownShare(share)}</td>
                <td className={tableStyles.number}>{minima[criterion.id] ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <TeamRatings />
      {notes.trim() !== "" && (
        <section aria-labelledby="decide-notes" className={styles.section}>
          <h2 id="decide-notes">Notes</h2>
          <p className={styles.notes}>
            <bdi dir="auto">{notes}</bdi>
          </p>
        </section>
      )}
    </div>
  );
}
