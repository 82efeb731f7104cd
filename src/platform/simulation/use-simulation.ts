import { startTransition, useEffect, useState } from "react";
import { simulationStore, type Simulation } from "./simulation-store.ts";

/** In milliseconds: pictures of a moving scenario come faster than a table of them can be read, and it is dear to draw. */
const PACE = 60;

/**
 * The simulation as last drawn when there was nothing more urgent: a new picture never stands in a slider's way.
 * Only another picture, or the end of pictures, is drawn anew.
 */
export function useSimulation(): Simulation {
  const [shown, setShown] = useState(() => simulationStore.getState());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = shown;
    let lastAt = -Infinity;
    const catchUp = () => {
      timer = undefined;
      const simulation = simulationStore.getState();
      if (looksAlike(simulation, last)) return;
      last = simulation;
      lastAt = performance.now();
      startTransition(() => {
        setShown(simulation);
      });
    };
    // What changed between the first render and now.
    catchUp();
    const stop = simulationStore.subscribe((simulation) => {
      if (looksAlike(simulation, last)) return;
      timer ??= setTimeout(catchUp, Math.max(0, lastAt + PACE - performance.now()));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
    // `shown` is only where the listening starts from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return shown;
}

function looksAlike(one: Simulation, other: Simulation): boolean {
  const [first, second] = [pictureOf(one), pictureOf(other)];
  return first === second && (first !== null || one.kind === other.kind);
}

function pictureOf(simulation: Simulation) {
  return "picture" in simulation ? simulation.picture : null;
}
