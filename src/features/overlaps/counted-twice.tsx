import type { Trial } from "#core/domain/trial.ts";
import type { DividedGroup } from "#core/views/double-counting-divided.ts";
import { useTryOn } from "#platform/store/use-try-on.ts";
import { Name } from "#ui/name.tsx";
import { TryOn } from "#ui/try-on.tsx";
import styles from "./overlaps.module.css";

export interface CountedTwiceProps {
  divided: readonly DividedGroup[];
  /** That so few options may be ranked alike by chance; null where they are many. */
  chance: string | null;
}

/** Criteria that may weigh one concern several times, and what would be if their points were divided. */
export function CountedTwice({ divided, chance }: CountedTwiceProps) {
  return (
    <>
      <h3>Double counting</h3>
      {divided.length === 0 ? (
        <p>No criteria that weigh much rank the options almost alike.</p>
      ) : (
        <>
          <p className={styles.note}>
            A concern that is weighed under several names pulls the result further than you meant. If it is
            one concern, divide its points among them. If they are different concerns that go together, leave
            them as they are. {chance}
          </p>
          <ul className={styles.rows}>
            {divided.map((each) => (
              <Group key={idsOf(each)} divided={each} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Group({ divided }: { divided: DividedGroup }) {
  const { group, sentence, trial } = divided;
  return (
    <li className={styles.group}>
      <p>
        <Name text={group.sentence} fit="wrap" />
      </p>
      {trial && <Divided id={idsOf(divided)} trial={trial} sentence={sentence} />}
    </li>
  );
}

function Divided({ id, trial, sentence }: { id: string; trial: Trial; sentence: string }) {
  const tried = useTryOn(`divide ${id}`, "Their points divided among them", () => trial);
  return (
    <TryOn {...tried}>
      <Name text={sentence} fit="wrap" />
    </TryOn>
  );
}

function idsOf({ group }: DividedGroup): string {
  return group.criteria.map(({ criterion }) => criterion.id).join(" ");
}
