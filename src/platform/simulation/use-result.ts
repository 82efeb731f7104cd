import { useSyncExternalStore } from "react";
import { firstness } from "#core/views/firstness.ts";
import { drawnSentence, resultSentence, type ResultSentence } from "#core/views/result-sentence.ts";
import { sessionStore } from "#platform/store/session.ts";
import { tryOnStore } from "#platform/store/try-on.ts";
import { simulationStore } from "./simulation-store.ts";

/**
 * The Result that the page shows: of what is tried on, by the closed forms alone, or of the open scenario with
 * what the simulation says of it. Renders again only when that comes to another sentence, however many pictures
 * the simulation makes.
 */
export function useResult(): ResultSentence {
  return useSyncExternalStore(subscribe, shownResult);
}

function subscribe(onChange: () => void): () => void {
  const stops = [sessionStore, tryOnStore, simulationStore].map((store) => store.subscribe(onChange));
  return () => {
    for (const stop of stops) stop();
  };
}

function shownResult(): ResultSentence {
  const { session } = sessionStore.getState();
  // Pages are drawn only while a scenario is open, so a closed session is our own mistake.
  if (session.kind !== "open") throw new Error("No scenario is open");
  const { decision, scenario } = session;
  const { triedOn } = tryOnStore.getState();
  if (triedOn) return resultSentence(decision, triedOn.scenario);
  const simulation = simulationStore.getState();
  const picture = "picture" in simulation ? simulation.picture : null;
  return drawnSentence(decision, scenario, firstness(decision, scenario, picture));
}
