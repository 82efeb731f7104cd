import { useCallback, useEffect, useRef, useState } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { revisionOutlook } from "#core/views/revision-outlook.ts";
import { moveOpenScenario } from "#platform/store/move-open-scenario.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { useRestedView } from "#platform/store/use-rested-view.ts";
import { Button } from "#ui/button.tsx";
import { leftBehindSentence } from "./left-behind-sentence.ts";
import { RevisionDialog } from "./revision-dialog.tsx";
import { RevisionFrame } from "./revision-frame.tsx";

export interface NewerRevisionProps {
  newer: Decision;
  /** Somebody pressed a button that is gone now: the first of these takes its place. */
  takesFocus: boolean;
}

/** What the newer revision would do to this scenario, what changed in it, and the way over. */
export function NewerRevision({ newer, takesFocus }: NewerRevisionProps) {
  const isShared = useOpen((open) => open.origin === "shared");
  const outlook = useRestedView(
    useCallback(
      (decision: Decision, scenario: Scenario) => revisionOutlook(decision, scenario, newer),
      [newer],
    ),
  );
  const [isOpen, setOpen] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);

  const label = `Move to revision ${String(newer.revision)}`;
  const move = () => {
    moveOpenScenario(newer);
  };
  return (
    <>
      <RevisionFrame
        newest={newer.revision}
        actions={
          <>
            <Button
              ref={first}
              aria-haspopup="dialog"
              onClick={() => {
                setOpen(true);
              }}
            >
              What changed
            </Button>
            {!isShared && <Button onClick={move}>{label}</Button>}
          </>
        }
      >
        <p>
          <strong>With revision {newer.revision}:</strong> {outlook.effect.sentence}
        </p>
        {outlook.leftBehind.length > 0 && <p>{leftBehindSentence(outlook.leftBehind)}</p>}
        {isShared && <p>Save a copy to move on.</p>}
      </RevisionFrame>
      <RevisionDialog
        open={isOpen}
        newer={newer}
        outlook={outlook}
        action={
          isShared ? null : (
            <Button variant="primary" onClick={move}>
              {label}
            </Button>
          )
        }
        onClose={() => {
          setOpen(false);
        }}
      />
    </>
  );
}
