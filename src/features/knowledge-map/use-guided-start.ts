import { useEffect, useRef, useState } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import type { MappedDecision } from "#core/views/mapped-areas.ts";
import { goTo } from "#platform/places/go-to.ts";
import { createNew } from "#platform/store/library-new.ts";
import { describeOpenFailure, loadDecisionOnce, type LoadDecision } from "#platform/store/load-decision.ts";

export interface GuidedStart {
  /** How the last start stands; null where there is nothing to tell. */
  readonly last: LastStart | null;
  readonly start: (decision: MappedDecision) => Promise<void>;
}

type LastStart =
  | { readonly kind: "starting"; readonly decision: DecisionId }
  /** Why it came to nothing, and what to do next. */
  | { readonly kind: "failed"; readonly decision: DecisionId; readonly why: string };

/**
 * Makes a scenario of a decision with equal weights and goes to its questions.
 *
 * One start at a time, for the whole map: an entry goes and comes back while somebody searches.
 */
export function useGuidedStart(load: LoadDecision): GuidedStart {
  const [last, setLast] = useState<LastStart | null>(null);
  /** Whoever has left, or asked for another decision since, is not taken to this one when it arrives. */
  const wanted = useRef<DecisionId | null>(null);
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );

  async function start(decision: MappedDecision): Promise<void> {
    const { id } = decision;
    if (wanted.current === id) return;
    wanted.current = id;
    setLast({ kind: "starting", decision: id });
    const loaded = await loadDecisionOnce(decision, load);
    if (wanted.current !== id) return;
    wanted.current = null;
    if (!loaded.ok) {
      setLast({ kind: "failed", decision: id, why: describeOpenFailure(loaded.error, "stored") });
      return;
    }
    setLast(null);
    goTo({
      kind: "scenario",
      id: createNew(loaded.value, { name: decision.title, preset: null }),
      step: "frame",
    });
  }

  return { last, start };
}
