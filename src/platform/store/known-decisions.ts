import { create } from "zustand";
import type { Decision } from "#core/domain/decision.ts";
import type { DecisionId } from "#core/domain/ids.ts";

/** Catalog revisions that were loaded so far. The app loads them; features find them here. */
export const useKnownDecisions = create<{ readonly decisions: readonly Decision[] }>(() => ({
  decisions: [],
}));

export function rememberDecision(decision: Decision): void {
  useKnownDecisions.setState(({ decisions }) =>
    decisions.includes(decision) ? {} : { decisions: [...decisions, decision] },
  );
}

/** Undefined until the app has loaded it. */
export function knownDecision(
  decisions: readonly Decision[],
  named: { readonly id: DecisionId; readonly revision: number },
): Decision | undefined {
  return decisions.find(({ id, revision }) => id === named.id && revision === named.revision);
}
