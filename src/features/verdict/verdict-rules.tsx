import type { VerdictRule } from "#core/views/verdict-rule-words.ts";
import styles from "./verdict.module.css";

/** The rule in words, with the numbers that the code goes by. */
export function VerdictRules({ rules }: { rules: readonly VerdictRule[] }) {
  return (
    <div className={styles.rules}>
      <ol className={styles.rule}>
        {rules.map(({ name, when }) => (
          <li key={name}>
            <b>{name}:</b> {when}.
          </li>
        ))}
      </ol>
      <p>
        The first of these that holds is the verdict: one check is enough. Points are of 100. Draws in which
        options tie for the first rank count for each of them.
      </p>
      <p>
        Without a simulation at hand the other checks decide alone. So it is while a change is only tried on,
        and wherever the page says what a change would do.
      </p>
    </div>
  );
}
