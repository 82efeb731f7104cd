import { useMemo, useState } from "react";
import { knownDecision, useKnownDecisions } from "#platform/store/known-decisions.ts";
import { describeOpenFailure, type LoadDecision } from "#platform/store/load-decision.ts";
import { revisionKey, useNeededDecisions } from "#platform/store/use-needed-decisions.ts";
import { useOpen } from "#platform/store/use-open.ts";
import { Button } from "#ui/button.tsx";
import { NewerRevision } from "./newer-revision.tsx";
import { RevisionFrame } from "./revision-frame.tsx";

export interface RevisionNoticeProps {
  /** The newest revision of the open decision; higher than that of the scenario. */
  newest: number;
  loadDecision: LoadDecision;
}

/** Stands above a scenario that was made with an older revision: its result is as it was, and may move on. */
export function RevisionNotice({ newest, loadDecision }: RevisionNoticeProps) {
  const id = useOpen((open) => open.decision.id);
  const needed = useMemo(() => [{ id, revision: newest }], [id, newest]);
  const newer = useKnownDecisions(({ decisions }) => knownDecision(decisions, { id, revision: newest }));
  const { failures, tryAgain } = useNeededDecisions(needed, loadDecision);
  const [triedAgain, setTriedAgain] = useState(false);
  if (newer) return <NewerRevision newer={newer} takesFocus={triedAgain} />;

  const failure = failures.get(revisionKey({ id, revision: newest }));
  return (
    <RevisionFrame
      newest={newest}
      // The button stays under the hand while it tries.
      actions={
        (failure !== undefined || triedAgain) && (
          <Button
            onClick={() => {
              setTriedAgain(true);
              tryAgain();
            }}
          >
            Try again
          </Button>
        )
      }
    >
      <p role="status">
        {failure
          ? `What changed could not be shown. ${describeOpenFailure(failure, "stored")}`
          : "Looking at what changed."}
      </p>
    </RevisionFrame>
  );
}
