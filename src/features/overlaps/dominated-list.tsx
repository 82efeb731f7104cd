import type { DominatedOptions } from "#core/views/dominated-options.ts";
import { Name } from "#ui/name.tsx";
import styles from "./overlaps.module.css";

/** Who is dominated by whom, who is alike, and who was not judged. */
export function DominatedList({ found: { options, alike, none, notJudged } }: { found: DominatedOptions }) {
  return (
    <>
      <h3>Dominated options</h3>
      {none === "" ? (
        <p className={styles.note}>
          Another option is rated as well or better on every criterion that has points, by the best single
          values.
        </p>
      ) : (
        <p>{none}</p>
      )}
      {options.length > 0 && (
        <ul className={styles.rows}>
          {options.map(({ option, sentence, only }) => (
            <li key={option.id} className={styles.row}>
              <h4 className={styles.name}>
                <Name text={option.name} fit="wrap" />
              </h4>
              <p>
                <Name text={`${sentence} ${only}`} fit="wrap" />
              </p>
            </li>
          ))}
        </ul>
      )}
      {[...alike, notJudged]
        .filter((sentence) => sentence !== "")
        .map((sentence) => (
          <p key={sentence} className={styles.note}>
            <Name text={sentence} fit="wrap" />
          </p>
        ))}
    </>
  );
}
