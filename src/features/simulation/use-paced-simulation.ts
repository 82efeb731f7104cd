import { startTransition, useEffect, useState } from "react";
import { simulationStore, type Simulation } from "#platform/simulation/simulation-store.ts";

/** In milliseconds: first pictures come faster than a table of them can be read, and it is dear to draw. */
const PACE = 100;

/** The simulation as of a moment ago, at most ten times a second, drawn when there is nothing more urgent. */
export function usePacedSimulation(): Simulation {
  const [shown, setShown] = useState(() => simulationStore.getState());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastAt = -Infinity;
    const catchUp = () => {
      timer = undefined;
      lastAt = performance.now();
      startTransition(() => {
        setShown(simulationStore.getState());
      });
    };
    // What changed between the first render and now.
    catchUp();
    const stop = simulationStore.subscribe(() => {
      timer ??= setTimeout(catchUp, Math.max(0, lastAt + PACE - performance.now()));
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return shown;
}
