import { useId, type ReactNode } from "react";
import type { ScenarioId } from "#core/domain/ids.ts";
import { addressOf } from "#platform/places/address-of.ts";
import { duplicateScenario } from "#platform/store/library-new.ts";
import type { StoredEntry } from "#platform/storage/stored-entry.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Name } from "#ui/name.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { Moment } from "./moment.tsx";
import styles from "./scenario-row.module.css";

export type ReadableEntry = Extract<StoredEntry, { kind: "readable" }>;

export interface ScenarioRowProps {
  entry: ReadableEntry;
  decisionTitle: string;
  /** Who leads; empty until its decision has arrived. */
  result: ReactNode;
  /** Given where there is another scenario to compare it with. */
  choice?: {
    readonly chosen: boolean;
    readonly possible: boolean;
    readonly onChoose: (chosen: boolean) => void;
  };
  onRename: (scenario: { readonly id: ScenarioId; readonly name: string }) => void;
  onDelete: (id: ScenarioId) => void;
}

export function ScenarioRow({ entry, decisionTitle, result, choice, onRename, onDelete }: ScenarioRowProps) {
  const nameId = useId();
  const { id, name } = entry.header;
  const changedAt = entry.document.form === "document" ? entry.document.content["changedAt"] : null;
  const shownName = name === "" ? "Without a name" : name;
  return (
    <li className={styles.row} data-scenario={id}>
      <div className={styles.words}>
        <a id={nameId} className={styles.name} href={addressOf({ kind: "scenario", id, step: "compare" })}>
          <Name text={shownName} />
        </a>
        <p className={styles.result}>{result}</p>
        <p className={styles.about}>
          <span>{decisionTitle}</span>
          {typeof changedAt === "string" && (
            <span>
              Changed <Moment at={changedAt} />
            </span>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        {choice && (
          <Checkbox
            label={
              <>
                Compare <VisuallyHidden>{shownName}</VisuallyHidden>
              </>
            }
            checked={choice.chosen}
            disabled={!choice.possible}
            onChange={choice.onChoose}
          />
        )}
        <Button
          variant="quiet"
          size="small"
          aria-describedby={nameId}
          onClick={() => {
            onRename({ id, name });
          }}
        >
          Rename
        </Button>
        <Button
          variant="quiet"
          size="small"
          aria-describedby={nameId}
          onClick={() => {
            duplicateScenario(id);
          }}
        >
          Duplicate
        </Button>
        <Button
          variant="quiet"
          size="small"
          aria-describedby={nameId}
          data-delete=""
          onClick={() => {
            onDelete(id);
          }}
        >
          Delete
        </Button>
      </div>
    </li>
  );
}
