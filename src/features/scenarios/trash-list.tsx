import { useEffect, useId, useRef, useState } from "react";
import type { ScenarioId } from "#core/domain/ids.ts";
import { emptyFromTrash, restoreScenario, useTrash } from "#platform/store/library-trash.ts";
import type { TrashEntry } from "#platform/storage/trash.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { Moment } from "./moment.tsx";
import styles from "./trash-list.module.css";

export function TrashList() {
  const entries = useTrash((trash) => trash.entries);
  const [asked, setAsked] = useState<ScenarioId | null>(null);
  const list = useRef<HTMLDivElement>(null);

  // The button that was pressed goes away with its row: the focus stays in the dialog.
  async function andStay(act: Promise<void>): Promise<void> {
    await act;
    list.current?.focus();
  }

  return (
    <div ref={list} tabIndex={-1} data-initial-focus="" className={styles.trash}>
      {entries === null && <p>Looking into the trash.</p>}
      {entries?.length === 0 && (
        <p>The trash is empty. What you delete waits here until you delete it for ever.</p>
      )}
      {entries !== null && entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry) => (
            <TrashRow
              key={entry.id}
              entry={entry}
              asked={asked === entry.id}
              onAsk={setAsked}
              onRestore={() => void andStay(restoreScenario(entry.id))}
              onDelete={() => void andStay(emptyFromTrash(entry.id))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface TrashRowProps {
  entry: TrashEntry;
  /** Whether the person has pressed "Delete for ever" once. */
  asked: boolean;
  onAsk: (id: ScenarioId | null) => void;
  onRestore: () => void;
  onDelete: () => void;
}

function TrashRow({ entry, asked, onAsk, onRestore, onDelete }: TrashRowProps) {
  const nameId = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // There is no way back from deleting for ever, so the safe answer has the focus.
    if (asked) keep.current?.focus();
  }, [asked]);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span id={nameId} className={styles.name}>
          <Name text={entry.name === "" ? "Without a name" : entry.name} />
        </span>
        <p className={styles.about}>
          {asked ? (
            "This cannot be undone."
          ) : (
            <>
              Deleted <Moment at={entry.deletedAt} />
              {entry.keptUntil === "closed" && ", kept until this page is closed"}
            </>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {asked ? (
          <Button
            ref={keep}
            size="small"
            aria-describedby={nameId}
            onClick={() => {
              onAsk(null);
            }}
          >
            Keep
          </Button>
        ) : (
          <Button size="small" aria-describedby={nameId} onClick={onRestore}>
            Restore
          </Button>
        )}
        <Button
          size="small"
          variant={asked ? "danger" : "quiet"}
          aria-describedby={nameId}
          onClick={() => {
            if (asked) onDelete();
            else onAsk(entry.id);
          }}
        >
          Delete for ever
        </Button>
      </div>
    </li>
  );
}
