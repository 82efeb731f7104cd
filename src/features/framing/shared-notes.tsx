import { useOpen } from "#platform/store/use-open.ts";
import styles from "./shared-notes.module.css";

/** What the sender wrote about the decision, to be read; nothing where there is nothing. */
export function SharedNotes() {
  const notes = useOpen((open) => open.scenario.notes);
  if (notes.trim() === "") return null;
  return (
    <section aria-labelledby="shared-notes" className={styles.notes}>
      <h2 id="shared-notes">Notes</h2>
      <p className={styles.text}>
        <bdi dir="auto">{notes}</bdi>
      </p>
    </section>
  );
}
