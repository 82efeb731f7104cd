import { Printer } from "lucide-react";
import { useResult } from "#platform/simulation/use-result.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import styles from "./decision-summary.module.css";
import { TeamRatings } from "./team-ratings.tsx";
import { WeightsTable } from "./weights-table.tsx";

/** All that the choice rests on, on one page: for reading aloud, printing and handing on. */
export function DecisionSummary() {
  const notes = useOpen(({ scenario }) => scenario.notes);
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
      <MoreToKnow />
      <section aria-labelledby="decide-weights" className={styles.section}>
        <h2 id="decide-weights">What it rests on</h2>
        <WeightsTable />
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

/** What the Result keeps one press away on the screen; on paper nobody can press. */
function MoreToKnow() {
  const { details } = useResult();
  if (details.length === 0) return null;
  return (
    <ul className={styles.more} hidden>
      {details.map((detail) => (
        <li key={detail}>{detail}</li>
      ))}
    </ul>
  );
}
