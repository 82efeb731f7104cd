import { useMemo } from "react";
import type { Decision } from "#core/domain/decision.ts";
import { revisionChanges } from "#core/views/revision-changes.ts";
import type { RevisionOutlook } from "#core/views/revision-outlook.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { ChangeList } from "./change-list.tsx";
import { LeftBehindList } from "./left-behind-list.tsx";
import { RatingsTable } from "./ratings-table.tsx";
import styles from "./revision-explained.module.css";
import { TotalsTable } from "./totals-table.tsx";

/** First what it does to this scenario, then all that is otherwise, the weightiest first. */
export function RevisionExplained({ newer, outlook }: { newer: Decision; outlook: RevisionOutlook }) {
  const decision = useOpen((open) => open.decision);
  const { notes, ratings, groups, wording } = useMemo(
    () => revisionChanges(decision, newer),
    [decision, newer],
  );
  const { effect, leftBehind } = outlook;
  const revisions = { before: decision.revision, after: newer.revision };
  return (
    <div className={styles.page}>
      <section className={styles.section} aria-labelledby="revision-result">
        <h3 id="revision-result">The result</h3>
        <p className={styles.sentence}>{effect.sentence}</p>
        <TotalsTable totals={effect.totals} headlines={effect.headlines} revisions={revisions} />
      </section>
      <section className={styles.section} aria-labelledby="revision-kept">
        <h3 id="revision-kept">What was set</h3>
        <LeftBehindList lines={leftBehind} />
      </section>
      {notes.length > 0 && (
        <section className={styles.section} aria-labelledby="revision-notes">
          <h3 id="revision-notes">What its authors say</h3>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {ratings.length > 0 && (
        <section className={styles.section} aria-labelledby="revision-ratings">
          <h3 id="revision-ratings">Ratings</h3>
          <RatingsTable ratings={ratings} revisions={revisions} />
        </section>
      )}
      {groups.map(({ title, changes }) => (
        <section key={title} className={styles.section} aria-label={title}>
          <h3>{title}</h3>
          <ChangeList changes={changes} />
        </section>
      ))}
      {wording.length > 0 && (
        <Disclosure summary={wording.length === 1 ? "1 text reworded" : `${wording.length} texts reworded`}>
          <ChangeList changes={wording} />
        </Disclosure>
      )}
    </div>
  );
}
