import { startTransition, useEffect, useState } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { sessionStore, type OpenSession } from "./session.ts";

/** When a view follows the open scenario. */
export type Pace =
  /** Once the hand has rested for so many milliseconds. */
  | { readonly kind: "at-rest"; readonly rest: number }
  /** While it moves too, but not more often than once in so many milliseconds. */
  | { readonly kind: "moving"; readonly every: number };

/**
 * A view of core/views on the open scenario that follows at its own pace: what is dear to draw must not stand
 * in a slider's way. It listens outside of rendering, so that a component that uses only this renders not once
 * in between, and it draws when there is nothing more urgent. Another decision is shown at once.
 *
 * @param pace From module scope; the first one counts.
 */
export function usePacedView<View>(view: (decision: Decision, scenario: Scenario) => View, pace: Pace): View {
  const [shown, setShown] = useState(readOpen);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = shown;
    let lastAt = -Infinity;
    const lag = nextLag();
    const catchUp = () => {
      clearTimeout(timer);
      timer = undefined;
      const { session } = sessionStore.getState();
      if (session.kind !== "open") return;
      last = session;
      lastAt = performance.now();
      startTransition(() => {
        setShown(session);
      });
    };
    const onChange = () => {
      const { session } = sessionStore.getState();
      if (session.kind === "open" && session.decision !== last.decision) return catchUp();
      if (pace.kind === "at-rest") {
        clearTimeout(timer);
        timer = setTimeout(catchUp, pace.rest);
      } else {
        const idle = performance.now() - lastAt;
        timer ??= setTimeout(catchUp, idle >= pace.every ? 0 : pace.every + lag - idle);
      }
    };
    // What changed between the first render and now.
    catchUp();
    const stop = sessionStore.subscribe(onChange);
    return () => {
      clearTimeout(timer);
      stop();
    };
    // `shown` is only where the listening starts from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return view(shown.decision, shown.scenario);
}

let views = 0;

/**
 * Views that follow a moving hand are drawn a little apart from each other, in milliseconds: all in one frame would
 * be one long task.
 */
function nextLag(): number {
  views += 1;
  return (views % 5) * 20;
}

function readOpen(): OpenSession {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("No scenario is open");
  return session;
}
