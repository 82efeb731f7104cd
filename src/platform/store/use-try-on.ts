import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import type { Trial } from "#core/domain/trial.ts";
import { trialWords, type TrialWords } from "#core/views/trial-words.ts";
import { putBack, takeOver, tryOn, tryOnStore } from "./try-on.ts";
import { sessionStore } from "./session.ts";
import { useOpen } from "./use-open.ts";

/** What is tried on, in words; null while nothing is. */
export function useTriedWords(): TrialWords | null {
  const triedOn = tryOnStore((state) => state.triedOn);
  const decision = useOpen((open) => open.decision);
  return triedOn && trialWords(decision, triedOn.base, triedOn.trial);
}

/**
 * All that `ui/try-on.tsx` needs for one change.
 *
 * @param key Names the change among all that the page can try on: "flip weight caching grpc".
 * @param what The change in words until it is tried on.
 * @param trial Made when somebody tries it on, not before.
 */
export function useTryOn(
  key: string,
  what: string,
  trial: (decision: Decision, scenario: Scenario) => Trial,
) {
  const triedOn = tryOnStore((state) => (state.triedOn?.key === key ? state.triedOn : null));
  const decision = useOpen((open) => open.decision);
  const words = triedOn && trialWords(decision, triedOn.base, triedOn.trial);
  return {
    what: words?.what ?? what,
    outcome: words?.outcome ?? null,
    onTry: () => {
      const { session } = sessionStore.getState();
      if (session.kind === "open") tryOn(key, trial(session.decision, session.scenario));
    },
    onTakeOver: takeOver,
    onPutBack: putBack,
  };
}
