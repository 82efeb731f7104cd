import { startTransition, useEffect, useState } from "react";
import type { Decision } from "#core/domain/decision.ts";
import type { Scenario } from "#core/domain/scenario.ts";
import { sessionStore, type OpenSession } from "./session.ts";

/** How long the hand must rest before charts catch up, in milliseconds. */
const REST = 120;

/**
 * A view of core/views on the open scenario as it was when it last rested: what is dear to draw
 * must not stand in a slider's way. It listens outside of rendering, so that a component that
 * uses only this renders not once while the hand moves. Another decision is shown at once.
 */
export function useRestedView<View>(view: (decision: Decision, scenario: Scenario) => View): View {
  const [shown, setShown] = useState(readOpen);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = shown;
    const catchUp = () => {
      clearTimeout(timer);
      const { session } = sessionStore.getState();
      if (session.kind !== "open") return;
      last = session;
      startTransition(() => {
        setShown(session);
      });
    };
    const onChange = () => {
      clearTimeout(timer);
      const { session } = sessionStore.getState();
      if (session.kind === "open" && session.decision !== last.decision) catchUp();
      else timer = setTimeout(catchUp, REST);
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

function readOpen(): OpenSession {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("No scenario is open");
  return session;
}
