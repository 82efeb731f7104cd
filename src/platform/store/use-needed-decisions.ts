import { useCallback, useEffect, useRef, useState } from "react";
import type { DecisionId } from "#core/domain/ids.ts";
import { loadDecisionOnce, type DecisionFailure, type LoadDecision } from "./load-decision.ts";

interface NamedRevision {
  readonly id: DecisionId;
  readonly revision: number;
}

/** How one revision is written in the map of failures. */
export function revisionKey({ id, revision }: NamedRevision): string {
  return `${id} ${String(revision)}`;
}

/**
 * Loads each revision that a list names, once. What arrives is found in `useKnownDecisions`.
 *
 * @param needed Keep the same array while it names the same.
 * @returns What did not arrive and why, and a way to try again what could not be fetched.
 */
export function useNeededDecisions(
  needed: readonly NamedRevision[],
  load: LoadDecision,
): { failures: ReadonlyMap<string, DecisionFailure>; tryAgain: () => void } {
  const asked = useRef(new Set<string>());
  const [failures, setFailures] = useState<ReadonlyMap<string, DecisionFailure>>(new Map());

  const ask = useCallback(() => {
    for (const named of needed) {
      const key = revisionKey(named);
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      void loadDecisionOnce(named, load).then((loaded) => {
        if (!loaded.ok) setFailures((before) => new Map([...before, [key, loaded.error]]));
      });
    }
  }, [needed, load]);
  useEffect(ask, [ask]);

  const tryAgain = useCallback(() => {
    asked.current.clear();
    setFailures(new Map());
    ask();
  }, [ask]);
  return { failures, tryAgain };
}
