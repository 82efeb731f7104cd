import type { LeftBehindLine } from "#core/views/revision-left-behind.ts";
import { Name } from "#ui/name.tsx";
import styles from "./left-behind-list.module.css";

/** What a move leaves behind, in full, so that nobody loses anything unseen. */
export function LeftBehindList({ lines }: { lines: readonly LeftBehindLine[] }) {
  if (lines.length === 0) return <p>All of it comes along.</p>;
  return (
    <>
      <p>All of it comes along, save what the catalog no longer has:</p>
      <ul className={styles.list}>
        {lines.map(({ what, value, note }, place) => (
          // An option and a criterion that were taken out may have one name.
          <li key={place}>
            {what}: {value}
            {note.trim() !== "" && (
              <span className={styles.note}>
                <Name text={note} fit="wrap" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
