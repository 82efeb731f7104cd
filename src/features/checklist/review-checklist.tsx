import { useState } from "react";
import type { PracticeId } from "#core/domain/ids.ts";
import { checklist } from "#core/views/checklist.ts";
import { useOpen, useView } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { Meter } from "#ui/meter.tsx";
import { PracticeItem } from "./practice-item.tsx";
import styles from "./review-checklist.module.css";

/** The practices that bear on the decision, each to be ticked or noted. Nothing where it names none. */
export function ReviewChecklist() {
  const { rows, ticked, sentence } = useView(checklist);
  const readOnly = useOpen((open) => open.origin === "shared");
  // Those that were open when "Open" was chosen stay: a tick must not take its own row from under the hand.
  const [openThen, setOpenThen] = useState<readonly PracticeId[] | null>(null);
  if (rows.length === 0) return null;
  const isShown = (id: PracticeId, isTicked: boolean) =>
    openThen === null || openThen.includes(id) || !isTicked;

  return (
    <section aria-labelledby="review-checklist" className={styles.checklist}>
      <div className={styles.head}>
        <h2 id="review-checklist">Review checklist</h2>
        <div role="group" aria-label="Practices shown" className={styles.filter}>
          <Button
            size="small"
            pressed={openThen === null}
            onClick={() => {
              setOpenThen(null);
            }}
          >
            All
          </Button>
          <Button
            size="small"
            pressed={openThen !== null}
            onClick={() => {
              setOpenThen(rows.flatMap((row) => (row.ticked ? [] : [row.practice.id])));
            }}
          >
            Open
          </Button>
        </div>
      </div>
      <div className={styles.progress}>
        <p>{sentence}</p>
        <Meter
          label="Practices ticked"
          value={ticked}
          max={rows.length}
          valueText={`${ticked} of ${rows.length}`}
        />
      </div>
      {!rows.some((row) => isShown(row.practice.id, row.ticked)) && (
        <p className={styles.nothingOpen}>Nothing is open.</p>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          // Hidden and not left out: on paper the checklist is always whole.
          <li key={row.practice.id} className={styles.row} hidden={!isShown(row.practice.id, row.ticked)}>
            <PracticeItem row={row} readOnly={readOnly} />
          </li>
        ))}
      </ul>
    </section>
  );
}
