import { doubleCounting } from "#core/views/double-counting.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import styles from "./double-counting-hint.module.css";

/** More than these would read as a fault in the weights rather than as a hint. */
const SHOWN = 3;

/** Criteria that may weigh one concern several times, and where to see what to make of it. Nothing where there are none. */
export function DoubleCountingHint() {
  const { groups } = useRestedView(doubleCounting);
  const id = useOpen(({ scenario }) => scenario.id);
  if (groups.length === 0) return null;
  const more = groups.length - SHOWN;
  return (
    <section aria-labelledby="double-counting" className={styles.hint}>
      <h3 id="double-counting">Counted twice?</h3>
      <ul className={styles.list}>
        {groups.slice(0, SHOWN).map(({ criteria, sentence }) => (
          <li key={criteria.map(({ criterion }) => criterion.id).join(" ")}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a
          className={styles.more}
          href={addressOf({ kind: "scenario", id, step: "challenge", part: "overlaps" })}
        >
          {more > 0 ? `What to make of it, and ${more} more` : "What to make of it"}
        </a>
      </p>
    </section>
  );
}
