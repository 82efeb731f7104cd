import { useState } from "react";
import type { MappedDecision } from "#core/views/mapped-areas.ts";
import { goTo } from "#platform/places/go-to.ts";
import { createNew } from "#platform/store/library-new.ts";
import { describeOpenFailure, loadDecisionOnce, type LoadDecision } from "#platform/store/load-decision.ts";

export interface GuidedStart {
  readonly starting: boolean;
  /** Why the last try came to nothing, and what to do next; null where there is nothing to tell. */
  readonly failure: string | null;
  readonly start: () => Promise<void>;
}

/** Makes a scenario of the decision with equal weights and goes to its questions. */
export function useGuidedStart(decision: MappedDecision, load: LoadDecision): GuidedStart {
  const [starting, setStarting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function start(): Promise<void> {
    if (starting) return;
    setStarting(true);
    setFailure(null);
    const loaded = await loadDecisionOnce(decision, load);
    setStarting(false);
    if (!loaded.ok) {
      setFailure(describeOpenFailure(loaded.error, "stored"));
      return;
    }
    const id = createNew(loaded.value, { name: decision.title, preset: null });
    goTo({ kind: "scenario", id, step: "frame" });
  }

  return { starting, failure, start };
}
