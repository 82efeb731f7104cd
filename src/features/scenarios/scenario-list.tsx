import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { ScenarioId } from "#core/domain/ids.ts";
import { knownDecision, useKnownDecisions } from "#platform/store/known-decisions.ts";
import { deleteScenario } from "#platform/store/library-trash.ts";
import { useLibrary, watchLibrary } from "#platform/store/library.ts";
import { describeOpenFailure, type LoadDecision } from "#platform/store/load-decision.ts";
import { revisionKey, useNeededDecisions } from "#platform/store/use-needed-decisions.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Notice } from "#ui/notice.tsx";
import { canChoose, chosenPair, hasPartner } from "./chosen-pair.ts";
import { CompareBar } from "./compare-bar.tsx";
import type { DecisionChoice } from "./decision-choice.ts";
import { focusAfterDeletion } from "./focus-after-deletion.ts";
import { NewScenarioButton } from "./new-scenario-button.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { ScenarioResult } from "./scenario-result.tsx";
import { ScenarioRow, type ReadableEntry } from "./scenario-row.tsx";
import { SetAsideList, type SetAsideEntry } from "./set-aside-list.tsx";
import styles from "./scenario-list.module.css";
import { TrashButton } from "./trash-button.tsx";

export interface ScenarioListProps {
  decisions: readonly DecisionChoice[];
  loadDecision: LoadDecision;
  /** More to do, beside "Start my own" and Trash: the app puts Import here. */
  actions?: ReactNode;
}

/** The page of everything that this browser keeps. Names are there at once; results follow with their decisions. */
export function ScenarioList({ decisions, loadDecision, actions }: ScenarioListProps) {
  const entries = useLibrary((library) => library.entries);
  const known = useKnownDecisions((state) => state.decisions);
  const [chosen, setChosen] = useState<readonly ScenarioId[]>([]);
  const [renaming, setRenaming] = useState<{ readonly id: ScenarioId; readonly name: string } | null>(null);
  const page = useRef<HTMLDivElement>(null);

  useEffect(watchLibrary, []);

  const readable = useMemo(
    () => entries.filter((entry): entry is ReadableEntry => entry.kind === "readable"),
    [entries],
  );
  const setAside = entries.filter((entry): entry is SetAsideEntry => entry.kind !== "readable");
  const headers = useMemo(() => readable.map(({ header }) => header), [readable]);
  const named = useMemo(() => headers.map(({ decision }) => decision), [headers]);
  const { failures, tryAgain } = useNeededDecisions(named, loadDecision);

  const titleOf = (id: string) => decisions.find((decision) => decision.id === id)?.title ?? id;
  const pair = chosenPair(headers, chosen);
  const canCompare = headers.some((header) => hasPartner(header, headers));
  const notLoaded = [...failures.values()].some(({ kind }) => kind === "not-loaded");

  function resultOf({ header, document }: ReadableEntry): ReactNode {
    const decision = knownDecision(known, header.decision);
    if (decision) return <ScenarioResult document={document} decision={decision} />;
    const failure = failures.get(revisionKey(header.decision));
    // What could not be fetched has one notice for all.
    return failure && failure.kind !== "not-loaded" ? describeOpenFailure(failure, "stored") : null;
  }

  async function remove(id: ScenarioId): Promise<void> {
    const focusNext = focusAfterDeletion(page.current, id);
    if (await deleteScenario(id)) focusNext();
  }

  return (
    <div ref={page} className={styles.page}>
      <div className={styles.actions}>
        {readable.length > 0 && (
          <NewScenarioButton variant="primary" decisions={decisions} loadDecision={loadDecision} />
        )}
        {actions}
        <TrashButton />
      </div>
      {notLoaded && (
        <Notice
          tone="warning"
          title="Some results are missing"
          actions={
            <Button size="small" onClick={tryAgain}>
              Try again
            </Button>
          }
        >
          Their decisions could not be loaded. Your scenarios are as they were.
        </Notice>
      )}
      {readable.length === 0 ? (
        <EmptyState
          title="No scenarios yet"
          actions={<NewScenarioButton variant="primary" decisions={decisions} loadDecision={loadDecision} />}
        >
          A scenario holds all that you set for one decision: weights, must-haves, ratings and notes. It is
          kept in this browser.
        </EmptyState>
      ) : (
        <div>
          <ul aria-label="Scenarios" className={styles.list}>
            {readable.map((entry) => (
              <ScenarioRow
                key={entry.id}
                entry={entry}
                decisionTitle={titleOf(entry.header.decision.id)}
                result={resultOf(entry)}
                {...(hasPartner(entry.header, headers) && {
                  choice: {
                    chosen: pair.some(({ id }) => id === entry.id),
                    possible: canChoose(entry.header, pair),
                    onChoose: (isChosen: boolean) => {
                      setChosen(
                        isChosen
                          ? [...pair.map(({ id }) => id), entry.id]
                          : chosen.filter((id) => id !== entry.id),
                      );
                    },
                  },
                })}
                onRename={setRenaming}
                onDelete={(id) => void remove(id)}
              />
            ))}
          </ul>
          {canCompare && (
            <CompareBar
              pair={pair}
              decisionTitle={titleOf(pair[0]?.decision.id ?? "")}
              onClear={() => {
                setChosen([]);
              }}
            />
          )}
        </div>
      )}
      <SetAsideList entries={setAside} />
      <RenameDialog
        scenario={renaming}
        onClose={() => {
          setRenaming(null);
        }}
      />
    </div>
  );
}
