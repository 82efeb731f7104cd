import type { RevisionChange } from "#core/views/revision-change.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./change-list.module.css";

/** One line per change: what became of it, of what, and how. */
export function ChangeList({ changes }: { changes: readonly RevisionChange[] }) {
  return (
    <ul className={styles.list}>
      {changes.map(({ kind, what, detail }, place) => (
        // Two things may have one name: an option and a criterion, or two rules for one reason.
        <li key={place} className={styles.change}>
          <span>
            <Tag>{kind}</Tag>
          </span>
          <span>
            {what}
            {detail !== "" && <span className={styles.detail}>{detail}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
