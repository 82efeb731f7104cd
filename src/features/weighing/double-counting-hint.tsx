import { doubleCounting, type AlikeCriteria } from "#core/views/double-counting.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./double-counting-hint.module.css";

/** More than these would read as a fault in the weights rather than as a hint. */
const SHOWN = 3;

/** Criteria that may weigh one concern several times, and what to make of it. Nothing where there are none. */
export function DoubleCountingHint() {
  const { groups, chance } = useRestedView(doubleCounting);
  if (groups.length === 0) return null;
  const more = groups.slice(SHOWN);
  return (
    <section aria-labelledby="double-counting" className={styles.hint}>
      <h3 id="double-counting">Counted twice?</h3>
      <AlikeList groups={groups.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure summary={`${more.length} more`}>
          <AlikeList groups={more} />
        </Disclosure>
      )}
      <p className={styles.why}>
        A concern that is weighed under several names pulls the result further than you meant. If it is one
        concern, divide its points among them. If they are different concerns that go together, leave them as
        they are. {chance}
      </p>
    </section>
  );
}

function AlikeList({ groups }: { groups: readonly AlikeCriteria[] }) {
  return (
    <ul className={styles.list}>
      {groups.map(({ criteria, sentence }) => (
        <li key={criteria.map(({ criterion }) => criterion.id).join(" ")}>{sentence}</li>
      ))}
    </ul>
  );
}
